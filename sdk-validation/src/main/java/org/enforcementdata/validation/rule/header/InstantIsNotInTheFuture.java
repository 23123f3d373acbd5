package org.enforcementdata.validation.rule.record;

import java.time.OffsetDateTime;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** No instant of a record lies more than five minutes after the instant of the check. */
final class InstantIsNotInTheFuture extends AnyRecordRule {

  private static final int TOLERANCE_MINUTES = 5;

  private static final RuleInfo INFO =
      RuleInfo.of("instant.not-future")
          .catalogue("R010")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("时刻不晚于检查时刻五分钟以上", "no instant lies more than five minutes after the check")
          .message(
              "时刻 {found} 晚于检查时刻 {expected}",
              "the instant {found} lies after the check at {expected}")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  InstantIsNotInTheFuture() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    OffsetDateTime latest = judgement.now().plusMinutes(TOLERANCE_MINUTES);
    judgement.holds();
    Walk.visit(
        record,
        OffsetDateTime.class,
        (at, instant) -> {
          if (instant.isAfter(latest)) {
            judgement.broken(at, instant, judgement.now());
          }
        });
  }
}
