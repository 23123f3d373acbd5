package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.ExcludedPeriod;

/** Days that do not count towards the time for a decision. */
final class ExcludedDays {

  private ExcludedDays() {}

  /**
   * The days of all excluded periods of a case, first and last day included; an open one ends with
   * the decision. Never more days than lie between filing and decision.
   */
  static long of(EnforcementCase filed, LocalDate filedOn, LocalDate decidedOn) {
    long days =
        filed.getExcludedPeriods().stream().mapToLong(period -> days(period, decidedOn)).sum();
    return Math.min(days, Math.max(0, ChronoUnit.DAYS.between(filedOn, decidedOn)));
  }

  private static long days(ExcludedPeriod period, LocalDate decidedOn) {
    Optional<LocalDate> first = period.getStartsOn();
    LocalDate last = period.getEndsOn().orElse(decidedOn);
    return first.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, last) + 1)).orElse(0L);
  }
}
