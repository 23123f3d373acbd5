package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** Where the party did not sign at an inspection on site, it is well to name a witness. */
final class MissingSignatureIsWitnessed extends RecordRule<Inspection> {

  private static final BilingualText WITNESS = new BilingualText("见证人", "a witness");

  private static final Input<Inspection, PartySignature> SIGNATURE =
      Input.of(Inspection.class, "/partySignature", PartySignature.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.signature-witnessed")
          .catalogue("R062")
          .severity(Severity.INFO)
          .statement(
              "现场检查当事人未签名的，宜有见证人",
              "where the party did not sign at an on-site inspection, a witness is advisable")
          .message(
              "当事人签名情况为“{found}”，宜有{expected}",
              "the signature of the party is \"{found}\", {expected} is advisable")
          .needs(SIGNATURE)
          .reads(Encounter.READS)
          .reads("/witness")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  MissingSignatureIsWitnessed() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return Encounter.isOf(record);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    PartySignature signature = judgement.get(SIGNATURE);
    judgement.demand(
        signature.equals(PartySignature.SIGNED) || record.getWitness().isPresent(),
        "/witness",
        signature,
        WITNESS);
  }
}
