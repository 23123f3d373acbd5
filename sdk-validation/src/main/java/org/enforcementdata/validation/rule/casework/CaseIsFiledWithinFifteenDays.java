package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2023 a case is filed within 15 days after its clue was found, and within as
 * many more as were approved.
 */
final class CaseIsFiledWithinFifteenDays extends FiledCaseRule {

  static final long DAYS = 15;
  static final Input<EnforcementCase, Integer> ADDED =
      Input.of(EnforcementCase.class, "/filingExtension/days", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-fifteen-days")
          .catalogue("R101")
          .severity(Severity.WARNING)
          .statement(
              "发现违法线索后 15 日内立案，经批准可延长",
              "a case is filed within 15 days after the clue, longer with approval")
          .message(
              "自发现线索至立案历时 {found} 日，期限为 {expected} 日",
              "filing took {found} days from the clue, the limit is {expected}")
          .needs(CLUE, FILED)
          .reads("/notFiledReason", "/profile")
          .reads(ADDED)
          .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("18"))
          .effectiveFrom(LocalDate.parse("2023-07-01"))
          .since("0.1.0")
          .build();

  CaseIsFiledWithinFifteenDays() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementCase record, Judgement judgement) {
    Optional<Integer> added = judgement.read(ADDED);
    Deadline deadline = Deadline.ofDays(judgement.get(CLUE), DAYS + added.orElse(0));
    LocalDate filed = judgement.get(FILED);
    boolean mayBeLonger = added.isEmpty() && record.isExcerpt();
    if (mayBeLonger && deadline.isMissed(filed, judgement.calendar())) {
      judgement.cannotJudge(ReasonKind.EXCERPT, ADDED.pointer());
    } else {
      deadline.judgeLength(filed, "/filedOn", judgement);
    }
  }
}
