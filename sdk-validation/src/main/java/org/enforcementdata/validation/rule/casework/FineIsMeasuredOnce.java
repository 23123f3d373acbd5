package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * How a fine is measured stands at its act, or at the decision for an unsplit fine, never at both.
 */
final class FineIsMeasuredOnce extends RecordRule<PenaltyDecision> {

  private static final BilingualText BOTH =
      new BilingualText("决定书和违法行为两处", "at the decision and at an act");
  private static final BilingualText ONE = new BilingualText("其中一处", "at one of them");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-measured-once")
          .severity(Severity.ERROR)
          .statement(
              "罚款计算依据写在违法行为处，未分开的罚款写在决定书处，不得两处都写",
              "how a fine is measured stands at its act, or at the decision for an unsplit fine")
          .message(
              "罚款计算依据写在{found}，应写在{expected}",
              "how the fine is measured stands {found}, expected {expected}")
          .reads("/fineBasis", "/acts/*/penalty/fineBasis")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  FineIsMeasuredOnce() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getFineBasis().isPresent();
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    boolean isAtAnAct =
        record.getActs().stream()
            .flatMap(act -> act.getPenalty().stream())
            .anyMatch(penalty -> penalty.getFineBasis().isPresent());
    judgement.demand(!isAtAnAct, "/fineBasis", BOTH, ONE);
  }
}
