package org.enforcementdata.validation.rule.finding;

import java.util.Optional;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** No finding of a service visit leads to a penalty or a case. */
final class ServiceVisitLeadsToNoPenalty extends RecordRule<ServiceVisit> {

  private static final BilingualText NONE = new BilingualText("没有处罚", "no penalty");

  private static final RuleInfo INFO =
      RuleInfo.of("service-visit.no-penalty")
          .catalogue("R065")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("帮扶体检的问题不得处罚", "no finding of a service visit leads to a penalty")
          .message(
              "帮扶体检的问题处置方式为 {found}，应{expected}",
              "the finding of a service visit is handled by {found}, expected {expected}")
          .addReads("/findings")
          .source("2020年执法大练兵文章")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  ServiceVisitLeadsToNoPenalty() {
    super(ServiceVisit.class, INFO);
  }

  @Override
  public void judge(ServiceVisit record, Judgement judgement) {
    for (int i = 0; i < record.getFindings().size(); i++) {
      String at = "/findings/" + i;
      Optional<Finding> finding = judgement.find(record.getFindings().get(i), Finding.class, at);
      if (finding.isPresent()) {
        boolean penalised =
            finding.get().getDispositions().contains(DispositionType.PENALTY)
                || finding.get().getEnforcementCase().isPresent();
        judgement.demand(!penalised, at, finding.get().getDispositions(), NONE);
      }
    }
  }
}
