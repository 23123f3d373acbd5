package org.enforcementdata.validation.rule.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** An inspection with the outcome PROBLEM has findings, a compliant one has none; others may. */
final class OutcomeFitsFindings extends RecordRule<Inspection> {

  private static final BilingualText SOME = new BilingualText("至少有 1 项", "at least 1");
  private static final BilingualText NONE = new BilingualText("为 0 项", "none");

  private static final Input<Inspection, InspectionOutcome> OUTCOME =
      Input.of(Inspection.class, "/outcome", InspectionOutcome.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.outcome-matches-findings")
          .catalogue("R059")
          .severity(Severity.ERROR)
          .statement(
              "检查结论为“发现问题”的，应当登记问题；结论为“正常”的，不得登记问题",
              "an inspection that found a problem has findings, a compliant one has none")
          .message(
              "检查结论为“{outcome}”，登记问题 {found} 项，应{expected}",
              "the outcome is \"{outcome}\" with {found} findings, expected {expected}")
          .needs(OUTCOME)
          .reads("/findings")
          .judgesAbsence()
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
    InspectionOutcome outcome = judgement.get(OUTCOME);
    boolean isProblem = outcome.equals(InspectionOutcome.PROBLEM);
    boolean isCompliant = outcome.equals(InspectionOutcome.COMPLIANT);
    if (isProblem ? found > 0 : !isCompliant || found == 0) {
      judgement.holds();
      return;
    }
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("outcome", outcome);
    arguments.put("found", found);
    arguments.put("expected", isProblem ? SOME : NONE);
    judgement.broken("/findings", arguments);
  }
}
