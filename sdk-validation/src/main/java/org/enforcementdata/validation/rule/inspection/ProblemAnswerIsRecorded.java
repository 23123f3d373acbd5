package org.enforcementdata.validation.rule.inspection;

import java.util.Map;
import org.enforcementdata.model.inspection.CheckResult;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Checklist;
import org.enforcementdata.model.inspection.ChecklistAnswer;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** An answer PROBLEM comes with a record of the problem and its finding. */
final class ProblemAnswerIsRecorded extends RecordRule<Inspection> {

  private static final BilingualText BOTH =
      new BilingualText("问题记录和问题", "a problem record and a finding");

  private static final RuleInfo INFO =
      RuleInfo.of("checklist.problem-recorded")
          .catalogue("R060")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "检查项结果为“发现问题”时须有问题记录和问题", "an answer PROBLEM has a problem record and a finding")
          .message(
              "检查项 {item} 发现问题但缺少 {found}，应有{expected}",
              "item {item} found a problem but lacks {found}, expected {expected}")
          .addReads("/checklist/answers")
          .source("生态环境行政检查表单（2025）")
          .since("0.1.0")
          .build();

  ProblemAnswerIsRecorded() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    record.getChecklist().ifPresent(checklist -> judge(checklist, judgement));
  }

  private static void judge(Checklist checklist, Judgement judgement) {
    judgement.holds();
    for (int i = 0; i < checklist.getAnswers().size(); i++) {
      ChecklistAnswer answer = checklist.getAnswers().get(i);
      if (answer.getResult().equals(CheckResult.PROBLEM)) {
        String at = "/checklist/answers/" + i;
        require(answer.getProblemRecord().isPresent(), at, "problemRecord", answer, judgement);
        require(answer.getFinding().isPresent(), at, "finding", answer, judgement);
      }
    }
  }

  private static void require(
      boolean present, String at, String member, ChecklistAnswer answer, Judgement judgement) {
    if (!present) {
      judgement.broken(
          at + "/" + member, Map.of("item", answer.getItemNo(), "found", member, "expected", BOTH));
    }
  }
}
