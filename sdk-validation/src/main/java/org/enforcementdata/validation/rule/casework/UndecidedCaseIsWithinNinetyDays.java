package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;

/**
 * A case that was filed from 2021-07-15 on and is not decided yet was filed no more than 90 days
 * ago, periods that do not count taken off, longer with approval.
 */
final class UndecidedCaseIsWithinNinetyDays extends UndecidedCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-ninety-days-open")
          .catalogue("R103")
          .severity(Severity.ERROR)
          .statement(
              "立案满 90 日的，应当已经作出处罚决定，经批准可延长",
              "90 days after filing, longer with approval, a case is not left undecided")
          .message(
              "自立案至今历时 {found} 日（不计入期限的期间除外），尚未作出处罚决定，期限为 {expected} 日",
              "{found} days after filing, without excluded periods, no decision is made, "
                  + "the limit is {expected}")
          .needs(DecisionTime.FILED, STATUS)
          .reads(DecisionTime.EXCLUDED)
          .reads("/extensions/*/days")
          .looksUp(Decisions.LOOK_UP)
          .judgesAbsence()
          .basis(ADMINISTRATIVE_PENALTY_2021.article("60"))
          .basisFrom("2023-07-01", ECO_ENVIRONMENTAL_PENALTY_2023.article("57"))
          .effectiveFrom(LocalDate.parse("2021-07-15"))
          .since("0.1.0")
          .build();

  UndecidedCaseIsWithinNinetyDays() {
    super(INFO);
  }

  @Override
  void judge(EnforcementCase record, LocalDate filedOn, Judgement judgement) {
    LocalDate today = judgement.today();
    DecisionTime.ninetyDays(record, filedOn, today).judgeLength(today, "/outcome", judgement);
  }
}
