package org.enforcementdata.validation.rule.inspection;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** Whoever is present at an inspection on site turned out with its dispatch. */
final class PersonsPresentWereDispatched extends RecordRule<Inspection> {

  private static final BilingualText INCLUDED = new BilingualText("含该人员", "the person among them");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.officers-dispatched")
          .catalogue("R044")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("现场检查在场人员均在出动名单中", "everyone present at an on-site inspection was dispatched")
          .message(
              "在场人员不在出动名单中：名单 {found} 人，应{expected}",
              "the person present was not dispatched: {found} on the list, expected {expected}")
          .addReads("/officersPresent/*/certificateNo", "/dispatch")
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  PersonsPresentWereDispatched() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (!record.getMode().equals(InspectionMode.ON_SITE)) {
      return;
    }
    if (record.getDispatch().isEmpty()) {
      judgement.cannotJudge("/dispatch");
      return;
    }
    Optional<Dispatch> dispatch =
        judgement.find(record.getDispatch().get(), Dispatch.class, "/dispatch");
    if (dispatch.isPresent()) {
      Set<CertificateNumber> dispatched = certificates(dispatch.get());
      for (int i = 0; i < record.getOfficersPresent().size(); i++) {
        CertificateNumber certificate = record.getOfficersPresent().get(i).getCertificateNo();
        judgement.demand(
            dispatched.contains(certificate),
            "/officersPresent/" + i + "/certificateNo",
            dispatched.size(),
            INCLUDED);
      }
    }
  }

  private static Set<CertificateNumber> certificates(Dispatch dispatch) {
    return Stream.concat(dispatch.getOfficers().stream(), dispatch.getAssistants().stream())
        .map(Officer::getCertificateNo)
        .collect(Collectors.toSet());
  }
}
