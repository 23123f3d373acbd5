package org.enforcementdata.validation.rule.inspection;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** No finding of a service visit leads to a penalty or a case. */
final class ServiceVisitLeadsToNoPenalty extends RecordRule<ServiceVisit> {

  private static final BilingualText NONE = new BilingualText("没有处罚", "no penalty");
  private static final BilingualText CASE = new BilingualText("立案", "a case");

  private static final Input<ServiceVisit, ?> FINDINGS =
      Input.of(ServiceVisit.class, "/findings/*", RecordId.class);

  private static final RuleInfo INFO =
      RuleInfo.of("service-visit.no-penalty")
          .catalogue("R065")
          .severity(Severity.ERROR)
          .statement("帮扶体检的问题不得处罚", "no finding of a service visit leads to a penalty")
          .message(
              "帮扶体检的问题处置方式为“{found}”，应{expected}",
              "the finding of a service visit is handled by \"{found}\", expected {expected}")
          .needs(FINDINGS)
          .looksUp(LookUp.reference(FINDINGS, Finding.class))
          .source("2020年执法大练兵文章")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  ServiceVisitLeadsToNoPenalty() {
    super(ServiceVisit.class, INFO);
  }

  @Override
  public boolean concerns(ServiceVisit record) {
    return !record.getFindings().isEmpty();
  }

  @Override
  public void judge(ServiceVisit record, Judgement judgement) {
    for (Placed<?> reference : judgement.each(FINDINGS)) {
      judgement
          .find(record.getFindings().get(reference.index()), Finding.class, reference.at())
          .ifPresent(finding -> judge(finding, reference.pointer(), judgement));
    }
  }

  private static void judge(Finding finding, String at, Judgement judgement) {
    if (finding.getDispositions().contains(DispositionType.PENALTY)) {
      judgement.broken(at, DispositionType.PENALTY, NONE);
    } else if (finding.getEnforcementCase().isPresent()) {
      judgement.broken(at, CASE, NONE);
    } else if (finding.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "finding/dispositions");
    } else {
      judgement.holds();
    }
  }
}
