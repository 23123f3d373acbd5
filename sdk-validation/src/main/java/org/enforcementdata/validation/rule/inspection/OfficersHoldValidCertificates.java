package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** Each officer present holds a certificate that is valid on the day. */
final class OfficersHoldValidCertificates extends RecordRule<Inspection> {

  private static final Input<Inspection, CertificateNumber> CERTIFICATES =
      Input.of(Inspection.class, "/officersPresent/*/certificateNo", CertificateNumber.class);
  private static final Key<Inspector> BY_CERTIFICATE = Key.of(Inspector.class, "/certificateNo");
  private static final Input<Inspector, LocalDate> FIRST_DAY =
      Input.of(Inspector.class, "/certificateStartsOn", LocalDate.class);
  private static final Input<Inspector, LocalDate> LAST_DAY =
      Input.of(Inspector.class, "/certificateEndsOn", LocalDate.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.certificates-valid")
          .catalogue("R041")
          .severity(Severity.ERROR)
          .statement(
              "在场执法人员的执法证在检查日有效", "each officer present holds a certificate valid on the day")
          .message(
              "执法人员的执法证有效期为 {expected}，检查日为 {found}",
              "the officer's certificate is valid {expected}, the inspection was on {found}")
          .needs(CERTIFICATES)
          .reads("/officersPresent/*/role")
          .looksUp(LookUp.by(BY_CERTIFICATE, CERTIFICATES))
          .readsActDate()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("42"))
          .since("0.1.0")
          .build();

  OfficersHoldValidCertificates() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    for (Placed<CertificateNumber> certificate : judgement.each(CERTIFICATES)) {
      if (isOfficer(record, certificate)) {
        judge(certificate, judgement);
      }
    }
  }

  private static boolean isOfficer(Inspection record, Placed<CertificateNumber> certificate) {
    Officer officer = record.getOfficersPresent().get(certificate.index());
    return officer.getRole().filter(OfficerRole.OFFICER::equals).isPresent();
  }

  /** Of several entries for one number one that covers the day is enough. */
  private static void judge(Placed<CertificateNumber> certificate, Judgement judgement) {
    List<Inspector> entries = judgement.by(BY_CERTIFICATE, certificate.value());
    if (entries.isEmpty()) {
      judgement.cannotJudge(ReasonKind.NOT_IN_INDEX, certificate.at());
      return;
    }
    List<Boolean> valid =
        entries.stream().map(entry -> isValid(entry, judgement)).flatMap(Optional::stream).toList();
    if (valid.size() == entries.size() || valid.contains(true)) {
      judgement.demand(
          valid.contains(true), certificate.at(), judgement.actDate(), periods(entries));
    }
  }

  private static Optional<Boolean> isValid(Inspector entry, Judgement judgement) {
    Optional<LocalDate> first = judgement.of(entry, FIRST_DAY);
    Optional<LocalDate> last = judgement.of(entry, LAST_DAY);
    LocalDate day = judgement.actDate();
    return first.flatMap(from -> last.map(to -> !day.isBefore(from) && !day.isAfter(to)));
  }

  private static BilingualText periods(List<Inspector> entries) {
    String periods =
        entries.stream()
            .map(
                entry -> FIRST_DAY.in(entry).orElseThrow() + "–" + LAST_DAY.in(entry).orElseThrow())
            .collect(Collectors.joining(", "));
    return new BilingualText(periods, periods);
  }
}
