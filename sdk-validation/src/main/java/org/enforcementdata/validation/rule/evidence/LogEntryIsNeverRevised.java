package org.enforcementdata.validation.rule.evidence;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.ProcessLogEntry;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** An entry of a log is never revised. */
final class LogEntryIsNeverRevised extends RecordRule<ProcessLogEntry> {

  private static final Input<ProcessLogEntry, Integer> REVISION =
      Input.of(ProcessLogEntry.class, "/revision", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("process-log.never-revised")
          .severity(Severity.ERROR)
          .statement("全过程记录不得修订", "an entry of a log is never revised")
          .message("修订号为 {found}，应为 {expected}", "the revision is {found}, expected {expected}")
          .needs(REVISION)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  LogEntryIsNeverRevised() {
    super(ProcessLogEntry.class, INFO);
  }

  @Override
  public void judge(ProcessLogEntry record, Judgement judgement) {
    int revision = judgement.get(REVISION);
    judgement.demand(revision == 1, "/revision", revision, 1);
  }
}
