package org.enforcementdata.validation.rule.inspection;

import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** A dispatch ends after it starts. */
final class DispatchStartsBeforeItEnds extends RecordRule<Dispatch> {

  private static final RuleInfo INFO =
      RuleInfo.of("dispatch.time-order")
          .catalogue("R057")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("出动的结束时间晚于开始时间", "a dispatch ends after it starts")
          .message(
              "出动结束时间为 {found}，应晚于 {expected}",
              "the dispatch ended at {found}, expected after {expected}")
          .addReads("/startedAt", "/endedAt")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  DispatchStartsBeforeItEnds() {
    super(Dispatch.class, INFO);
  }

  @Override
  public void judge(Dispatch record, Judgement judgement) {
    judgement.demand(
        record.getEndedAt().isAfter(record.getStartedAt()),
        "/endedAt",
        record.getEndedAt(),
        record.getStartedAt());
  }
}
