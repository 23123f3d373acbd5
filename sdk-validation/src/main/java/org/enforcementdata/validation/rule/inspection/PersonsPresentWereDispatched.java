package org.enforcementdata.validation.rule.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** Whoever is present at an inspection on site turned out with its dispatch. */
final class PersonsPresentWereDispatched extends RecordRule<Inspection> {

  private static final BilingualText INCLUDED = new BilingualText("含该人员", "the person among them");

  private static final Input<Inspection, CertificateNumber> CERTIFICATES =
      Input.of(Inspection.class, "/officersPresent/*/certificateNo", CertificateNumber.class);

  @SuppressWarnings("rawtypes")
  private static final Input<Inspection, RecordId> DISPATCH =
      Input.of(Inspection.class, "/dispatch", RecordId.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.officers-dispatched")
          .catalogue("R044")
          .severity(Severity.ERROR)
          .statement("现场检查在场人员均在出动名单中", "everyone present at an on-site inspection was dispatched")
          .message(
              "在场人员未列入出动名单：名单有 {found} 人，应{expected}",
              "the person present was not dispatched: {found} on the list, expected {expected}")
          .needs(CERTIFICATES, DISPATCH)
          .reads("/mode")
          .looksUp(LookUp.reference(DISPATCH, Dispatch.class))
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  PersonsPresentWereDispatched() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return record.getMode().equals(InspectionMode.ON_SITE);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    judgement.find(DISPATCH, Dispatch.class).ifPresent(dispatch -> judge(dispatch, judgement));
  }

  private static void judge(Dispatch dispatch, Judgement judgement) {
    Set<CertificateNumber> dispatched =
        persons(dispatch)
            .map(Officer::getCertificateNo)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    boolean isUnnumbered =
        persons(dispatch).anyMatch(person -> person.getCertificateNo().isEmpty());
    for (Placed<CertificateNumber> certificate : judgement.each(CERTIFICATES)) {
      boolean isIncluded = dispatched.contains(certificate.value());
      if (!isIncluded && dispatch.isExcerpt()) {
        judgement.cannotJudge(ReasonKind.EXCERPT, "dispatch/officers");
      } else if (!isIncluded && isUnnumbered) {
        judgement.cannotJudge(ReasonKind.MISSING, "dispatch/officers/*/certificateNo");
      } else {
        judgement.demand(isIncluded, certificate.at(), dispatched.size(), INCLUDED);
      }
    }
  }

  private static Stream<Officer> persons(Dispatch dispatch) {
    return Stream.concat(dispatch.getOfficers().stream(), dispatch.getAssistants().stream());
  }
}
