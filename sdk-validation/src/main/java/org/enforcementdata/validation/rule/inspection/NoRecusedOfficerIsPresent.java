package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * No officer is present who must stay away from the source or the enterprise. Every register entry
 * of a certificate counts, and a recusal from any revision of the target.
 */
final class NoRecusedOfficerIsPresent extends RecordRule<Inspection> {

  private static final Input<Inspection, CertificateNumber> CERTIFICATES =
      Input.of(Inspection.class, "/officersPresent/*/certificateNo", CertificateNumber.class);
  private static final Input<Inspection, ?> SOURCE =
      Input.of(Inspection.class, "/targetSource", RecordId.class);
  private static final Input<Inspection, ?> ENTERPRISE =
      Input.of(Inspection.class, "/targetEnterprise", RecordId.class);
  private static final Key<Inspector> BY_CERTIFICATE = Key.of(Inspector.class, "/certificateNo");
  private static final Key<Inspector> BY_SOURCE = Key.of(Inspector.class, "/recusals/*/source");
  private static final Key<Inspector> BY_ENTERPRISE =
      Key.of(Inspector.class, "/recusals/*/enterprise");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.no-recused-officer")
          .catalogue("R043")
          .severity(Severity.ERROR)
          .statement("应回避的执法人员不参加检查", "no officer is present who must stay away from the target")
          .message(
              "该执法人员对本检查对象登记有 {found} 项回避情形，不得参加检查",
              "the officer must stay away from the target: {found} recusals on record, expected {expected}")
          .needs(CERTIFICATES, SOURCE, ENTERPRISE)
          .looksUp(
              LookUp.by(BY_CERTIFICATE, CERTIFICATES),
              LookUp.by(BY_SOURCE, SOURCE),
              LookUp.by(BY_ENTERPRISE, ENTERPRISE))
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("43"))
          .since("0.1.0")
          .build();

  NoRecusedOfficerIsPresent() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    for (Placed<CertificateNumber> certificate : judgement.each(CERTIFICATES)) {
      List<Inspector> entries = judgement.by(BY_CERTIFICATE, certificate.value());
      if (entries.isEmpty()) {
        judgement.cannotJudge(ReasonKind.NOT_IN_INDEX, certificate.at());
      } else {
        judge(certificate, entries, judgement);
      }
    }
  }

  /** The recusals are counted by source and enterprise. */
  private static void judge(
      Placed<CertificateNumber> certificate, List<Inspector> entries, Judgement judgement) {
    long recusals =
        Stream.concat(
                judgement.by(BY_SOURCE, judgement.get(SOURCE)).stream(),
                judgement.by(BY_ENTERPRISE, judgement.get(ENTERPRISE)).stream())
            .filter(entries::contains)
            .count();
    if (recusals == 0 && entries.stream().anyMatch(Inspector::isExcerpt)) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "inspector/recusals");
    } else {
      judgement.demand(recusals == 0, certificate.at(), recusals, 0);
    }
  }
}
