package org.enforcementdata.validation.rule.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.CheckResult;
import org.enforcementdata.model.inspection.Checklist;
import org.enforcementdata.model.inspection.ChecklistAnswer;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** An answer PROBLEM comes with a record of the problem and its finding. */
final class ProblemAnswerIsRecorded extends RecordRule<Inspection> {

  private static final BilingualText RECORD = new BilingualText("问题记录", "a problem record");
  private static final BilingualText FINDING = new BilingualText("问题", "a finding");
  private static final BilingualText BOTH =
      new BilingualText("问题记录和问题", "a problem record and a finding");

  private static final Input<Inspection, CheckResult> RESULTS =
      Input.of(Inspection.class, "/checklist/answers/*/result", CheckResult.class);

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.problem-recorded")
          .catalogue("R060")
          .severity(Severity.ERROR)
          .statement(
              "检查项结果为“发现问题”时须有问题记录和问题", "an answer PROBLEM has a problem record and a finding")
          .message(
              "检查项 {item} 发现问题但缺少{found}，应有{expected}",
              "item {item} found a problem but lacks {found}, expected {expected}")
          .needs(RESULTS)
          .reads(
              "/checklist/answers/*/itemNo",
              "/checklist/answers/*/problemRecord",
              "/checklist/answers/*/finding")
          .judgesAbsence()
          .source("生态环境行政检查表单（2025）")
          .since("0.1.0")
          .build();

  ProblemAnswerIsRecorded() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return record.getChecklist().isPresent();
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    List<ChecklistAnswer> answers =
        record.getChecklist().map(Checklist::getAnswers).orElse(List.of());
    judgement.holds();
    for (Placed<CheckResult> result : judgement.each(RESULTS)) {
      if (result.value().equals(CheckResult.PROBLEM)) {
        judge(answers.get(result.index()), "/checklist/answers/" + result.index(), judgement);
      }
    }
  }

  private static void judge(ChecklistAnswer answer, String at, Judgement judgement) {
    if (answer.getProblemRecord().isEmpty()) {
      judgement.broken(at + "/problemRecord", lacks(RECORD, answer));
    }
    if (answer.getFinding().isEmpty()) {
      judgement.broken(at + "/finding", lacks(FINDING, answer));
    }
  }

  private static Map<String, Object> lacks(BilingualText what, ChecklistAnswer answer) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("item", answer.getItemNo());
    arguments.put("found", what);
    arguments.put("expected", BOTH);
    return arguments;
  }
}
