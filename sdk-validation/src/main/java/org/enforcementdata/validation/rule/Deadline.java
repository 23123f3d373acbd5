package org.enforcementdata.validation.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.validation.calendar.WorkCalendar;

/**
 * A time limit of the law, such as 90 days after filing: the day from which it runs, which is not
 * counted itself, how long it is, and the days that do not count. Its last day is still in time.
 * Immutable and thread-safe.
 */
public final class Deadline {

  private enum Unit {
    DAY,
    WORKING_DAY,
    MONTH
  }

  private final LocalDate start;
  private final Unit unit;
  private final long number;
  private final long excluded;

  private Deadline(LocalDate start, Unit unit, long number, long excluded) {
    this.start = start;
    this.unit = unit;
    this.number = number;
    this.excluded = excluded;
  }

  /** So many natural days after a day. */
  public static Deadline ofDays(LocalDate start, long days) {
    return new Deadline(start, Unit.DAY, days, 0);
  }

  /** So many working days after a day. */
  public static Deadline ofWorkingDays(LocalDate start, long workingDays) {
    return new Deadline(start, Unit.WORKING_DAY, workingDays, 0);
  }

  /** So many months after a day. */
  public static Deadline ofMonths(LocalDate start, long months) {
    return new Deadline(start, Unit.MONTH, months, 0);
  }

  /** The same with so many more days that do not count. */
  public Deadline excluding(long days) {
    return new Deadline(start, unit, number, excluded + days);
  }

  /** The last day in time; empty where the calendar does not hold it. */
  public Optional<LocalDate> due(WorkCalendar calendar) {
    return unit == Unit.WORKING_DAY
        ? workingDay(number + excluded, calendar)
        : Optional.of(start.plusDays(allowed() + excluded));
  }

  /** Each step goes on by the working days still missing, so it never goes too far. */
  private Optional<LocalDate> workingDay(long wanted, WorkCalendar calendar) {
    LocalDate day = start;
    for (long missing = wanted; missing > 0; ) {
      day = day.plusDays(missing);
      OptionalInt passed = calendar.workingDaysAfter(start, day);
      if (passed.isEmpty()) {
        return Optional.empty();
      }
      missing = wanted - passed.getAsInt();
    }
    return Optional.of(day);
  }

  /** Whether a day is known to be too late. */
  public boolean isMissed(LocalDate day, WorkCalendar calendar) {
    OptionalLong taken = taken(day, calendar);
    return taken.isPresent() && taken.getAsLong() > 0 && taken.getAsLong() > allowed();
  }

  /** Judges whether a day is in time, and reports how many days it took and how many there are. */
  public void judgeLength(LocalDate day, String at, Judgement judgement) {
    OptionalLong taken = taken(day, judgement.calendar());
    if (taken.isEmpty()) {
      tellTable(day, judgement);
    } else if (taken.getAsLong() <= 0) {
      judgement.holds();
    } else {
      judgement.demand(taken.getAsLong() <= allowed(), at, taken.getAsLong(), allowed());
    }
  }

  /** Judges whether a day is in time, and reports it and the last day in time. */
  public void judgeDay(LocalDate day, String at, Judgement judgement) {
    if (!day.isAfter(start)) {
      judgement.holds();
      return;
    }
    due(judgement.calendar())
        .ifPresentOrElse(
            due -> judgement.demand(!day.isAfter(due), at, day, due),
            () -> tellTable(day, judgement));
  }

  private void tellTable(LocalDate day, Judgement judgement) {
    judgement.cannotJudge(
        ReasonKind.OUTSIDE_TABLE, "work-calendar " + start.getYear() + "–" + day.getYear());
  }

  /** Days from the start to a day that count; a day up to the start has taken none. */
  private OptionalLong taken(LocalDate day, WorkCalendar calendar) {
    if (!day.isAfter(start)) {
      return OptionalLong.of(0);
    }
    if (unit != Unit.WORKING_DAY) {
      return OptionalLong.of(ChronoUnit.DAYS.between(start, day) - excluded);
    }
    OptionalInt passed = calendar.workingDaysAfter(start, day);
    return passed.isEmpty() ? OptionalLong.empty() : OptionalLong.of(passed.getAsInt() - excluded);
  }

  /** The limit in days or working days; months have as many days as they have from the start on. */
  private long allowed() {
    return unit == Unit.MONTH ? ChronoUnit.DAYS.between(start, start.plusMonths(number)) : number;
  }
}
