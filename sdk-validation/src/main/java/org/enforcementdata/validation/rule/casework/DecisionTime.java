package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import org.enforcementdata.model.casework.DeadlineExtension;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;

/** The time in which a filed case is decided: its limits, and what a case says to lengthen them. */
final class DecisionTime {

  static final Input<EnforcementCase, LocalDate> FILED =
      Input.of(EnforcementCase.class, "/filedOn", LocalDate.class);

  /** Pointers of what a case says of excluded periods. */
  static final String[] EXCLUDED = {"/excludedPeriods/*/startsOn", "/excludedPeriods/*/endsOn"};

  private static final int MONTHS = 3;
  private static final int DAYS = 90;
  private static final int MOST_EXTENSIONS = 2;
  private static final LocalDate EXTENSIONS_FROM = LocalDate.of(2023, 7, 1);
  private static final String CASE = "enforcement-case";

  private DecisionTime() {}

  /** Three months after filing, excluded periods added, as the measures of 2010 say. */
  static Deadline threeMonths(EnforcementCase filed, LocalDate filedOn, LocalDate end) {
    return Deadline.ofMonths(filedOn, MONTHS).excluding(ExcludedDays.of(filed, filedOn, end));
  }

  /**
   * 90 days after filing, excluded periods added; on days from 2023-07-01 on the head of the agency
   * and the collective may each have added some.
   */
  static Deadline ninetyDays(EnforcementCase filed, LocalDate filedOn, LocalDate end) {
    long added = end.isBefore(EXTENSIONS_FROM) ? 0 : extensions(filed);
    return Deadline.ofDays(filedOn, DAYS + added).excluding(ExcludedDays.of(filed, filedOn, end));
  }

  private static long extensions(EnforcementCase filed) {
    return filed.getExtensions().stream()
        .limit(MOST_EXTENSIONS)
        .flatMap(extension -> extension.getDays().stream())
        .mapToLong(Integer::longValue)
        .sum();
  }

  /**
   * Whether a case tells all that could lengthen its time; tells the judgement what it does not.
   */
  static boolean isWhole(EnforcementCase filed, Judgement judgement) {
    boolean isWhole = true;
    if (filed.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, CASE);
      isWhole = false;
    }
    if (filed.getExcludedPeriods().stream().anyMatch(period -> period.getStartsOn().isEmpty())) {
      judgement.lacks(CASE + "/excludedPeriods/*/startsOn");
      isWhole = false;
    }
    if (filed.getExtensions().stream().map(DeadlineExtension::getDays).anyMatch(d -> d.isEmpty())) {
      judgement.lacks(CASE + "/extensions/*/days");
      isWhole = false;
    }
    return isWhole;
  }
}
