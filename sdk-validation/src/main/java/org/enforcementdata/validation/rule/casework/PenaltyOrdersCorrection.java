package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A penalty comes with an order to correct the violation. */
final class PenaltyOrdersCorrection extends RecordRule<PenaltyDecision> {

  private static final BilingualText ABSENT = new BilingualText("无", "absent");
  private static final BilingualText PRESENT = new BilingualText("有", "present");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.orders-correction")
          .catalogue("R081")
          .severity(Severity.ERROR)
          .statement("行政处罚须责令改正违法行为", "a penalty comes with an order to correct the violation")
          .message("行政处罚决定未附责令改正", "the penalty decision comes without an order to correct")
          .reads("/orderToCorrect", "/orders")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("23"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("28"))
          .since("0.1.0")
          .build();

  PenaltyOrdersCorrection() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    boolean isOrdered = record.getOrderToCorrect().isPresent() || !record.getOrders().isEmpty();
    judgement.demand(isOrdered, "/orderToCorrect", ABSENT, PRESENT);
  }
}
