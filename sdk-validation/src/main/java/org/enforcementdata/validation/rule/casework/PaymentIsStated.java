package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A full decision that takes money says how and until when it is paid, and what comes on top if it
 * is not.
 */
final class PaymentIsStated extends RecordRule<PenaltyDecision> {

  private static final BilingualText ABSENT = new BilingualText("未载明", "not stated");
  private static final BilingualText PAYMENT =
      new BilingualText("履行方式和期限", "how and until when it is paid");
  private static final BilingualText SURCHARGE =
      new BilingualText("加处罚款规定", "the surcharge for late payment");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.payment-stated")
          .severity(Severity.ERROR)
          .statement(
              "罚款或没收的决定载明履行方式、期限和加处罚款规定",
              "a decision with a fine or a confiscation states how and until when it is paid, and the"
                  + " surcharge")
          .message(
              "罚款或没收的决定{found}{expected}",
              "a decision with a fine or a confiscation: {expected} is {found}")
          .reads("/fine", "/confiscated", "/payment", "/surchargeRule")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("39"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("59"))
          .since("0.1.0")
          .build();

  PaymentIsStated() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getFine().isPresent() || record.getConfiscated().isPresent();
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    judgement.demand(record.getPayment().isPresent(), "/payment", ABSENT, PAYMENT);
    judgement.demand(record.getSurchargeRule().isPresent(), "/surchargeRule", ABSENT, SURCHARGE);
  }
}
