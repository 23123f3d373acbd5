package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.time.LocalDate;
import java.util.List;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * Each officer present holds a certificate that is valid on the day. A certificate whose scope does
 * not cover the target cannot be judged: a secondment may stand behind it.
 */
final class OfficersHoldValidCertificates extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.certificates-valid")
          .catalogue("R041")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "在场执法人员的执法证在检查日有效", "each officer present holds a certificate valid on the day")
          .message(
              "执法人员的执法证有效期为 {expected}，检查日为 {found}",
              "the officer's certificate is valid {expected}, the inspection was on {found}")
          .addReads("/officersPresent/*/certificateNo", "/startedAt", "/targetSource")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("42"))
          .since("0.1.0")
          .build();

  OfficersHoldValidCertificates() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    for (int i = 0; i < record.getOfficersPresent().size(); i++) {
      Officer officer = record.getOfficersPresent().get(i);
      if (officer.getRole().equals(OfficerRole.OFFICER)) {
        judge(record, officer, "/officersPresent/" + i, judgement);
      }
    }
  }

  private static void judge(Inspection record, Officer officer, String at, Judgement judgement) {
    List<Inspector> entries = judgement.index().inspectors(officer.getCertificateNo());
    if (entries.isEmpty()) {
      judgement.cannotJudge(at + "/certificateNo");
      return;
    }
    Inspector entry = entries.get(0);
    LocalDate day = judgement.actDate();
    boolean valid =
        !day.isBefore(entry.getCertificateStartsOn())
            && !day.isAfter(entry.getCertificateEndsOn());
    String period = entry.getCertificateStartsOn() + "–" + entry.getCertificateEndsOn();
    judgement.demand(valid, at + "/certificateNo", day, period);
    if (valid && record.getParticipants().isEmpty() && !covers(entry, record, judgement)) {
      judgement.cannotJudge("Secondment");
    }
  }

  private static boolean covers(Inspector inspector, Inspection record, Judgement judgement) {
    return judgement
        .index()
        .find(record.getTargetSource(), PollutionSource.class)
        .map(
            source ->
                inspector.getScope().getDivisions().stream()
                    .anyMatch(prefix -> prefix.covers(source.getDivision())))
        .orElse(false);
  }
}
