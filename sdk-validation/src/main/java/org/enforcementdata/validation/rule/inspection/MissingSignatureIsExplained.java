package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.Map;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.inspection.PartySignature;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * Where the party did not sign at an inspection on site, a note says why and a witness is named.
 */
final class MissingSignatureIsExplained extends RecordRule<Inspection> {

  private static final BilingualText BOTH = new BilingualText("情况说明和见证人", "a note and a witness");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.signature-explained")
          .catalogue("R062")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "现场检查当事人未签名的，须注明情况并有见证人",
              "where the party did not sign, a note and a witness explain it")
          .message(
              "当事人签名为 {signature}，缺少 {found}，应有{expected}",
              "the signature is {signature} without {found}, expected {expected}")
          .addReads("/mode", "/partySignature")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  MissingSignatureIsExplained() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (!record.getMode().equals(InspectionMode.ON_SITE)) {
      return;
    }
    judgement.holds();
    if (!record.getPartySignature().equals(PartySignature.SIGNED)) {
      require(record.getPartySignatureNote().isPresent(), "partySignatureNote", record, judgement);
      require(record.getWitness().isPresent(), "witness", record, judgement);
    }
  }

  private static void require(
      boolean present, String member, Inspection record, Judgement judgement) {
    if (!present) {
      judgement.broken(
          "/" + member,
          Map.of(
              "signature",
              record.getPartySignature().getValue(),
              "found",
              member,
              "expected",
              BOTH));
    }
  }
}
