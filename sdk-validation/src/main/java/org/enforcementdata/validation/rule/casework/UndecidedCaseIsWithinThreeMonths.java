package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2010 a case that is not decided yet was filed no more than three months
 * ago, periods that do not count added.
 */
final class UndecidedCaseIsWithinThreeMonths extends UndecidedCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-three-months-open")
          .catalogue("R102")
          .severity(Severity.WARNING)
          .statement(
              "立案满 3 个月的，应当已经作出处罚决定（扣除不计入期限的期间）",
              "three months after filing, excluded periods added, a case is not left undecided")
          .message(
              "截至 {found} 尚未作出处罚决定，应不晚于 {expected} 作出",
              "no decision was made by {found}, expected by {expected}")
          .needs(DecisionTime.FILED, STATUS)
          .reads(DecisionTime.EXCLUDED)
          .looksUp(Decisions.LOOK_UP)
          .judgesAbsence()
          .basis(ENVIRONMENTAL_PENALTY_2010.article("55"))
          .effectiveTo(LocalDate.parse("2021-07-14"))
          .since("0.1.0")
          .build();

  UndecidedCaseIsWithinThreeMonths() {
    super(INFO);
  }

  @Override
  void judge(EnforcementCase record, LocalDate filedOn, Judgement judgement) {
    LocalDate today = judgement.today();
    DecisionTime.threeMonths(record, filedOn, today).judgeDay(today, "/outcome", judgement);
  }
}
