package org.enforcementdata.validation.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Working days (工作日) as the State Council fixes them year by year: the week, less holidays, plus
 * days worked instead. A day of a year without a table is not known to be one or the other.
 * Immutable and thread-safe.
 */
public final class WorkCalendar {

  private static final WorkCalendar STANDARD = load(2020);

  private final Set<Integer> years;
  private final Map<LocalDate, Boolean> exceptions;

  private WorkCalendar(Set<Integer> years, Map<LocalDate, Boolean> exceptions) {
    this.years = Set.copyOf(years);
    this.exceptions = Map.copyOf(exceptions);
  }

  /** The tables that the SDK ships: 2020. */
  public static WorkCalendar standard() {
    return STANDARD;
  }

  /** Whether a day is a working day; empty where no table holds its year. */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    if (!years.contains(day.getYear())) {
      return Optional.empty();
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return Optional.of(exceptions.getOrDefault(day, !weekend));
  }

  /**
   * Number of working days after a day up to another one, which is included; the first day is not
   * counted. Zero where the end is not after the start; empty where a day lies outside the tables.
   */
  public OptionalInt workingDaysAfter(LocalDate start, LocalDate end) {
    int count = 0;
    for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      Optional<Boolean> working = isWorkingDay(day);
      if (working.isEmpty()) {
        return OptionalInt.empty();
      }
      count += working.get() ? 1 : 0;
    }
    return OptionalInt.of(count);
  }

  private static WorkCalendar load(int... years) {
    Set<Integer> known = new java.util.HashSet<>();
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    for (int year : years) {
      known.add(year);
      exceptions.putAll(read(year + ".csv"));
    }
    return new WorkCalendar(known, exceptions);
  }

  private static Map<LocalDate, Boolean> read(String table) {
    Map<LocalDate, Boolean> days = new HashMap<>();
    try (InputStream bytes =
            Objects.requireNonNull(WorkCalendar.class.getResourceAsStream(table), table);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> Character.isDigit(line.charAt(0)))
          .map(line -> line.split(","))
          .forEach(cells -> days.put(LocalDate.parse(cells[0]), cells[1].equals("WORKDAY")));
    } catch (IOException e) {
      throw new UncheckedIOException("work calendar " + table + ": cannot be read", e);
    }
    return days;
  }
}
