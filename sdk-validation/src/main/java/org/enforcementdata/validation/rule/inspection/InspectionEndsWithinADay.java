package org.enforcementdata.validation.rule.inspection;

import java.time.OffsetDateTime;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** An inspection takes no more than 24 hours: what takes longer is a slip in one of the times. */
final class InspectionEndsWithinADay extends RecordRule<Inspection> {

  private static final int LONGEST_HOURS = 24;

  private static final Input<Inspection, OffsetDateTime> START =
      Input.of(Inspection.class, "/startedAt", OffsetDateTime.class);
  private static final Input<Inspection, OffsetDateTime> END =
      Input.of(Inspection.class, "/endedAt", OffsetDateTime.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.within-a-day")
          .catalogue("R057")
          .severity(Severity.WARNING)
          .statement(
              "检查自开始至结束不超过 24 小时", "an inspection takes no more than 24 hours from start to end")
          .message(
              "检查结束时间为 {found}，应不晚于 {expected}",
              "the inspection ended at {found}, expected no later than {expected}")
          .needs(START, END)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  InspectionEndsWithinADay() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    OffsetDateTime end = judgement.get(END);
    OffsetDateTime latest = judgement.get(START).plusHours(LONGEST_HOURS);
    judgement.demand(!end.isAfter(latest), "/endedAt", end, latest);
  }
}
