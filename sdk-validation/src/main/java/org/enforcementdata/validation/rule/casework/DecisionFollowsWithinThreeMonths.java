package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * Under the measures of 2010 a decision is made within three months after the case was filed,
 * periods that do not count added.
 */
final class DecisionFollowsWithinThreeMonths extends RecordRule<PenaltyDecision> {

  private static final int MONTHS = 3;

  private static final RuleInfo INFO =
      RuleInfo.of("decision.within-three-months")
          .catalogue("R102")
          .severity(Severity.WARNING)
          .level(Level.DOSSIER)
          .statement(
              "立案之日起 3 个月内作出处罚决定（扣除不计入期限的期间）",
              "a decision is made within three months after filing, excluded periods added")
          .message(
              "处罚决定日期为 {found}，应不晚于 {expected}",
              "the decision was made on {found}, expected by {expected}")
          .addReads("/decidedOn", "/enforcementCase")
          .basis(ENVIRONMENTAL_PENALTY_2010.article("55"))
          .effectiveTo(LocalDate.parse("2021-07-14"))
          .since("0.1.0")
          .build();

  DecisionFollowsWithinThreeMonths() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    judgement
        .find(record.getEnforcementCase(), EnforcementCase.class, "/enforcementCase")
        .ifPresent(each -> judge(record, each, judgement));
  }

  private static void judge(PenaltyDecision record, EnforcementCase filed, Judgement judgement) {
    if (filed.getFiledOn().isEmpty()) {
      judgement.cannotJudge("EnforcementCase/filedOn");
      return;
    }
    LocalDate due =
        filed
            .getFiledOn()
            .get()
            .plusMonths(MONTHS)
            .plusDays(ExcludedDays.of(filed, record.getDecidedOn()));
    judgement.demand(!record.getDecidedOn().isAfter(due), "/decidedOn", record.getDecidedOn(), due);
  }
}
