package org.enforcementdata.validation.rule.inspection;

import java.time.OffsetDateTime;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** An inspection ends after it starts, and within 24 hours. */
final class InspectionStartsBeforeItEnds extends RecordRule<Inspection> {

  private static final int LONGEST_HOURS = 24;

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.time-order")
          .catalogue("R057")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "检查的结束时间晚于开始时间，且不超过 24 小时", "an inspection ends after it starts, within 24 hours")
          .message(
              "检查结束时间为 {found}，应在 {expected}",
              "the inspection ended at {found}, expected {expected}")
          .addReads("/startedAt", "/endedAt")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  InspectionStartsBeforeItEnds() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    OffsetDateTime latest = record.getStartedAt().plusHours(LONGEST_HOURS);
    boolean good =
        record.getEndedAt().isAfter(record.getStartedAt()) && !record.getEndedAt().isAfter(latest);
    judgement.demand(
        good,
        "/endedAt",
        record.getEndedAt(),
        new BilingualText(
            record.getStartedAt() + " 之后、" + latest + " 之前",
            "after " + record.getStartedAt() + " and not after " + latest));
  }
}
