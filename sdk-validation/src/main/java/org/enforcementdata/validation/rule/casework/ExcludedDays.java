package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.ExcludedPeriod;

/** Days that do not count towards the time for a decision. */
final class ExcludedDays {

  private ExcludedDays() {}

  /**
   * The days of all excluded periods of a case, first and last day included; an open one ends with
   * the decision.
   */
  static long of(EnforcementCase filed, LocalDate decidedOn) {
    return filed.getExcludedPeriods().stream().mapToLong(period -> days(period, decidedOn)).sum();
  }

  private static long days(ExcludedPeriod period, LocalDate decidedOn) {
    LocalDate end = period.getEndsOn().orElse(decidedOn);
    return Math.max(0, ChronoUnit.DAYS.between(period.getStartsOn(), end) + 1);
  }
}
