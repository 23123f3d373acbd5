package org.enforcementdata.validation.rule.finding;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingStatus;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A finding closes only with a disposition and a verified correction, or after a transfer. */
final class ClosedFindingIsVerified extends RecordRule<Finding> {

  private static final BilingualText DISPOSITION = new BilingualText("处置方式", "a disposition");
  private static final BilingualText VERIFICATION =
      new BilingualText("经核实的整改", "a verified correction");
  private static final BilingualText BOTH =
      new BilingualText(
          "处置方式和经核实的整改（或已移送）", "a disposition and a verified correction, or a transfer");

  private static final Input<Finding, FindingStatus> STATUS =
      Input.of(Finding.class, "/status", FindingStatus.class);

  private static final RuleInfo INFO =
      RuleInfo.of("finding.closed-with-verification")
          .catalogue("R080")
          .severity(Severity.ERROR)
          .statement(
              "问题销号须有处置方式并经核实整改（或已移送）",
              "a finding closes only with a disposition and a verified correction, or a transfer")
          .message(
              "问题已销号但缺少{found}，应有{expected}",
              "the finding is closed without {found}, expected {expected}")
          .needs(STATUS)
          .reads("/dispositions", "/correction", "/verification", "/transfers")
          .judgesAbsence()
          .source("2020年执法大练兵文章（闭环）")
          .since("0.1.0")
          .build();

  ClosedFindingIsVerified() {
    super(Finding.class, INFO);
  }

  @Override
  public boolean concerns(Finding record) {
    return record.getStatus().map(FindingStatus.CLOSED::equals).orElse(true);
  }

  @Override
  public void judge(Finding record, Judgement judgement) {
    judgement.demand(!record.getDispositions().isEmpty(), "/dispositions", DISPOSITION, BOTH);
    boolean isVerified = record.getCorrection().isPresent() && record.getVerification().isPresent();
    judgement.demand(
        isVerified || !record.getTransfers().isEmpty(), "/verification", VERIFICATION, BOTH);
  }
}
