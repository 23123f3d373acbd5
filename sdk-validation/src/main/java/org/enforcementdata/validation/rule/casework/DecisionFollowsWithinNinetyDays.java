package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Judgement;

/**
 * From 2021-07-15 a decision is made within 90 days after filing, periods that do not count taken
 * off; from 2023-07-01 the head of the agency may add 30 days and the collective 30 more.
 */
final class DecisionFollowsWithinNinetyDays extends DecidedCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-ninety-days")
          .catalogue("R103")
          .severity(Severity.ERROR)
          .statement(
              "立案之日起 90 日内作出处罚决定，经批准可延长",
              "a decision is made within 90 days after filing, longer with approval")
          .message(
              "自立案至作出处罚决定历时 {found} 日（不计入期限的期间除外），期限为 {expected} 日",
              "the decision took {found} days from filing without excluded periods, "
                  + "the limit is {expected}")
          .needs(DECIDED, CASE)
          .looksUp(CASES)
          .basis(ADMINISTRATIVE_PENALTY_2021.article("60"))
          .basisFrom("2023-07-01", ECO_ENVIRONMENTAL_PENALTY_2023.article("57"))
          .effectiveFrom(LocalDate.parse("2021-07-15"))
          .since("0.1.0")
          .build();

  DecisionFollowsWithinNinetyDays() {
    super(INFO);
  }

  @Override
  Deadline deadline(EnforcementCase filed, LocalDate filedOn, LocalDate decidedOn) {
    return DecisionTime.ninetyDays(filed, filedOn, decidedOn);
  }

  @Override
  void judge(Deadline deadline, LocalDate decidedOn, Judgement judgement) {
    deadline.judgeLength(decidedOn, "/decidedOn", judgement);
  }
}
