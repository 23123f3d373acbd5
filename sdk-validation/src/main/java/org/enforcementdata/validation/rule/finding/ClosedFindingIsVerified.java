package org.enforcementdata.validation.rule.finding;

import org.enforcementdata.model.finding.FindingStatus;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** A finding closes only with a disposition and a verified correction, or after a transfer. */
final class ClosedFindingIsVerified extends RecordRule<Finding> {

  private static final BilingualText BOTH =
      new BilingualText("处置方式和核实", "a disposition and a verification");

  private static final RuleInfo INFO =
      RuleInfo.of("finding.closed-with-verification")
          .catalogue("R080")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "问题销号须有处置方式并经核实整改（或已移送）",
              "a finding closes only with a disposition and a verified correction, or a transfer")
          .message(
              "问题已销号但缺少 {found}，应有{expected}",
              "the finding is closed without {found}, expected {expected}")
          .addReads("/status")
          .source("2020年执法大练兵文章（闭环）")
          .since("0.1.0")
          .build();

  ClosedFindingIsVerified() {
    super(Finding.class, INFO);
  }

  @Override
  public void judge(Finding record, Judgement judgement) {
    if (!record.getStatus().equals(FindingStatus.CLOSED)) {
      return;
    }
    judgement.demand(!record.getDispositions().isEmpty(), "/dispositions", "dispositions", BOTH);
    boolean verified = record.getCorrection().isPresent() && record.getVerification().isPresent();
    judgement.demand(
        verified || !record.getTransfers().isEmpty(), "/verification", "verification", BOTH);
  }
}
