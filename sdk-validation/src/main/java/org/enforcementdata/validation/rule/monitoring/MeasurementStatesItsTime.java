package org.enforcementdata.validation.rule.monitoring;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A result says when it was measured: an instant, or when a period began. */
final class MeasurementStatesItsTime extends RecordRule<MonitoringResult> {

  private static final BilingualText NONE = new BilingualText("无", "none");
  private static final BilingualText TIME =
      new BilingualText("采样时间、监测开始时间或监测期间起", "sampledAt, startedAt or startsOn");

  private static final RuleInfo INFO =
      RuleInfo.of("monitoring.time-stated")
          .severity(Severity.ERROR)
          .statement("监测结果应当写明采样时间或时段", "a result says when it was measured")
          .message("监测时间为{found}，应当写明：{expected}", "the time is {found}, expected {expected}")
          .reads("/sampledAt", "/startedAt", "/startsOn")
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  MeasurementStatesItsTime() {
    super(MonitoringResult.class, INFO);
  }

  @Override
  public void judge(MonitoringResult record, Judgement judgement) {
    boolean isStated =
        record.getSampledAt().isPresent()
            || record.getStartedAt().isPresent()
            || record.getStartsOn().isPresent();
    judgement.demand(isStated, "/sampledAt", NONE, TIME);
  }
}
