package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2010 a decision is made within three months after the case was filed,
 * periods that do not count added.
 */
final class DecisionFollowsWithinThreeMonths extends DecidedCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-three-months")
          .catalogue("R102")
          .severity(Severity.WARNING)
          .statement(
              "立案之日起 3 个月内作出处罚决定（扣除不计入期限的期间）",
              "a decision is made within three months after filing, excluded periods added")
          .message(
              "处罚决定日期为 {found}，应不晚于 {expected}",
              "the decision was made on {found}, expected by {expected}")
          .needs(DECIDED, CASE)
          .looksUp(CASES)
          .basis(ENVIRONMENTAL_PENALTY_2010.article("55"))
          .effectiveTo(LocalDate.parse("2021-07-14"))
          .since("0.1.0")
          .build();

  DecisionFollowsWithinThreeMonths() {
    super(INFO);
  }

  @Override
  Deadline deadline(EnforcementCase filed, LocalDate filedOn, LocalDate decidedOn) {
    return DecisionTime.threeMonths(filed, filedOn, decidedOn);
  }

  @Override
  void judge(Deadline deadline, LocalDate decidedOn, Judgement judgement) {
    deadline.judgeDay(decidedOn, "/decidedOn", judgement);
  }
}
