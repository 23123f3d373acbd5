package org.enforcementdata.validation.rule.header;

import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * No instant of a record lies more than five minutes after the instant of the check, for clocks
 * differ by as much.
 */
final class InstantIsNotInTheFuture extends ValueRule<OffsetDateTime> {

  private static final int TOLERANCE_MINUTES = 5;

  /** What is due lies ahead by its nature. */
  private static final String DEADLINE = "/dueAt";

  private static final RuleInfo INFO =
      RuleInfo.of("instant.not-future")
          .catalogue("R010")
          .severity(Severity.ERROR)
          .statement(
              "除办理期限外，时间至多晚于校验时间五分钟",
              "no instant but a deadline lies more than five minutes after the check")
          .message(
              "时间 {found} 晚于校验时间 {expected} 五分钟以上",
              "the instant {found} lies more than five minutes after the check at {expected}")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  InstantIsNotInTheFuture() {
    super(INFO, List.of(OffsetDateTime.class));
  }

  @Override
  public void judge(OffsetDateTime instant, Judgement judgement) {
    OffsetDateTime now = judgement.now();
    if (instant.isAfter(now)
        && instant.isAfter(now.plusMinutes(TOLERANCE_MINUTES))
        && !judgement.at().toString().endsWith(DEADLINE)) {
      judgement.broken(judgement.at(), instant, now);
    } else {
      judgement.holds();
    }
  }
}
