package org.enforcementdata.validation.rule.inspection;

import java.util.Map;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** The outcome is PROBLEM if and only if the inspection has findings. */
final class OutcomeFitsFindings extends RecordRule<Inspection> {

  private static final BilingualText SOME = new BilingualText("至少 1 项", "at least 1");
  private static final BilingualText NONE = new BilingualText("没有", "none");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.outcome-matches-findings")
          .catalogue("R059")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "检查结论为“发现问题”当且仅当有问题记录", "the outcome is PROBLEM if and only if there are findings")
          .message(
              "检查结论为 {outcome}，问题有 {found} 项，应{expected}",
              "the outcome is {outcome} with {found} findings, expected {expected}")
          .addReads("/outcome", "/findings")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  OutcomeFitsFindings() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    int found = record.getFindings().size();
    boolean problem = record.getOutcome().equals(InspectionOutcome.PROBLEM);
    judgement.holds();
    if (problem != found > 0) {
      judgement.broken(
          "/findings",
          Map.of(
              "outcome",
              record.getOutcome().getValue(),
              "found",
              found,
              "expected",
              problem ? SOME : NONE));
    }
  }
}
