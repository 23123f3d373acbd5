package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The kinds of penalty of the acts are among those of the decision. */
final class KindsAreThoseOfTheActs extends RecordRule<PenaltyDecision> {

  private static final BilingualText AMONG =
      new BilingualText("决定书所列处罚种类之一", "one of the kinds that the decision names");
  private static final Input<PenaltyDecision, PenaltyType> OF_ACTS =
      Input.of(PenaltyDecision.class, "/acts/*/penalty/penaltyTypes/*", PenaltyType.class);

  private static final RuleInfo INFO =
      RuleInfo.of("decision.kinds-of-acts")
          .severity(Severity.ERROR)
          .statement(
              "各项违法行为的处罚种类均在决定书的处罚种类之中",
              "the kinds of penalty of the acts are among those of the decision")
          .message(
              "该项违法行为的处罚种类为“{found}”，应为{expected}",
              "the kind of penalty of this act is \"{found}\", expected {expected}")
          .reads(OF_ACTS)
          .reads("/penaltyTypes", "/profile")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  KindsAreThoseOfTheActs() {
    super(PenaltyDecision.class, INFO);
  }

  /** An excerpt need not show every kind of the decision. */
  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    for (Placed<PenaltyType> kind : judgement.each(OF_ACTS)) {
      if (record.getPenaltyTypes().contains(kind.value())) {
        judgement.holds();
      } else if (record.isExcerpt()) {
        judgement.cannotJudge(ReasonKind.EXCERPT, "/penaltyTypes");
      } else {
        judgement.broken(kind.at(), kind.value(), AMONG);
      }
    }
  }
}
