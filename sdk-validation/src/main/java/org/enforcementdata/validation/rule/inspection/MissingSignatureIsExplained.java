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

/** Where the party did not sign at an inspection on site, a note says why. */
final class MissingSignatureIsExplained extends RecordRule<Inspection> {

  private static final BilingualText NOTE = new BilingualText("未签名说明", "a note that says why");

  private static final Input<Inspection, PartySignature> SIGNATURE =
      Input.of(Inspection.class, "/partySignature", PartySignature.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.signature-explained")
          .catalogue("R062")
          .severity(Severity.ERROR)
          .statement(
              "现场检查当事人未签名的，须注明情况",
              "where the party did not sign at an on-site inspection, a note says why")
          .message(
              "当事人签名情况为“{found}”，应有{expected}",
              "the signature of the party is \"{found}\", expected {expected}")
          .needs(SIGNATURE)
          .reads(Encounter.READS)
          .reads("/partySignatureNote")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  MissingSignatureIsExplained() {
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
        signature.equals(PartySignature.SIGNED) || record.getPartySignatureNote().isPresent(),
        "/partySignatureNote",
        signature,
        NOTE);
  }
}
