package org.enforcementdata.validation.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Working days (工作日) as the State Council fixes them year by year: the week, less holidays, plus
 * days worked instead. A day of a year without a notice is not known to be one or the other.
 * Immutable and thread-safe.
 *
 * <p>Embedders add the notice of a further year to {@link #standard()}, or make a calendar of their
 * own: {@code WorkCalendar.standard().with(2027, Map.of(LocalDate.of(2027, 1, 1), false))}.
 */
public final class WorkCalendar {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  private final Set<Integer> years;
  private final Map<LocalDate, Boolean> exceptions;

  private WorkCalendar(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    this.years = Set.copyOf(years);
    this.exceptions = Map.copyOf(exceptions);
    for (int year : years) {
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        throw new IllegalArgumentException("work calendar: expected a year 1–9999, found " + year);
      }
    }
  }

  /**
   * The notices that the SDK ships: 2010 to 2026, those of 2010 to 2014 not read again. The notice
   * of 2027 may still move days of December 2026.
   */
  public static WorkCalendar standard() {
    return Standard.CALENDAR;
  }

  /**
   * A calendar of some years.
   *
   * @param years years that are wholly known, such as 2026
   * @param exceptions days that differ from the week: true where a day of a weekend is worked,
   *     false for a weekday off
   * @throws IllegalArgumentException where a year is not one of 1 to 9999
   */
  public static WorkCalendar of(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    return new WorkCalendar(years, exceptions);
  }

  /**
   * This calendar and the notice of a year. It may move days of other years too; what it says of a
   * day holds against what was known of it before.
   */
  public WorkCalendar with(int year, Map<LocalDate, Boolean> notice) {
    Set<Integer> allYears = new HashSet<>(years);
    allYears.add(year);
    Map<LocalDate, Boolean> allExceptions = new HashMap<>(exceptions);
    allExceptions.putAll(notice);
    return new WorkCalendar(allYears, allExceptions);
  }

  /** The years that are known. */
  public Set<Integer> years() {
    return years;
  }

  /** Whether a day is a working day; empty where its year is not known. */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    if (!years.contains(day.getYear())) {
      return Optional.empty();
    }
    boolean isWeekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return Optional.of(exceptions.getOrDefault(day, !isWeekend));
  }

  /**
   * Number of working days after a day up to another one, which is included; the first day is not
   * counted. Zero where the end is not after the start; empty where a day to be counted lies
   * outside the years that are known.
   */
  public OptionalInt workingDaysAfter(LocalDate start, LocalDate end) {
    if (!end.isAfter(start)) {
      return OptionalInt.of(0);
    }
    if (!years.contains(end.getYear())) {
      return OptionalInt.empty();
    }
    int count = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      Optional<Boolean> isWorking = isWorkingDay(day);
      if (isWorking.isEmpty()) {
        return OptionalInt.empty();
      }
      count += isWorking.get() ? 1 : 0;
    }
    return OptionalInt.of(count);
  }

  /**
   * The day itself where it is a working day, else the next one that is: what a last day becomes
   * that falls on a day off. Empty where the years that are known do not tell.
   */
  public Optional<LocalDate> workingDayOnOrAfter(LocalDate day) {
    LocalDate next = day;
    Optional<Boolean> isWorking = isWorkingDay(next);
    while (isWorking.isPresent() && !isWorking.get()) {
      next = next.plusDays(1);
      isWorking = isWorkingDay(next);
    }
    return isWorking.isPresent() ? Optional.of(next) : Optional.empty();
  }

  /** Reads the table when it is first asked for. */
  private static final class Standard {
    static final WorkCalendar CALENDAR =
        Notices.calendar(WorkCalendar.class::getResourceAsStream, "workdays-2010-2026.csv");
  }
}
