package org.enforcementdata.validation.rule.monitoring;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.monitoring.MonitoringMethod;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.model.monitoring.ResultValue;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** Every value of online monitoring bears its flag. */
final class OnlineValueIsFlagged extends RecordRule<MonitoringResult> {

  private static final BilingualText NONE = new BilingualText("无", "none");
  private static final BilingualText FLAG = new BilingualText("数据标记", "dataFlag");

  private static final Input<MonitoringResult, MonitoringMethod> METHOD =
      Input.of(MonitoringResult.class, "/method", MonitoringMethod.class);
  private static final Input<MonitoringResult, ResultValue> VALUES =
      Input.of(MonitoringResult.class, "/values/*", ResultValue.class);

  private static final RuleInfo INFO =
      RuleInfo.of("monitoring.online-flagged")
          .severity(Severity.ERROR)
          .statement("在线监控数据应当有数据标记", "every value of online monitoring bears its flag")
          .message(
              "在线监控数据的标记为{found}，应当填写：{expected}",
              "the flag of an online value is {found}, expected {expected}")
          .needs(METHOD)
          .reads(VALUES)
          .reads("/values/*/dataFlag")
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  OnlineValueIsFlagged() {
    super(MonitoringResult.class, INFO);
  }

  @Override
  public boolean concerns(MonitoringResult record) {
    return METHOD.in(record).filter(MonitoringMethod.ONLINE_MONITOR::equals).isPresent();
  }

  @Override
  public void judge(MonitoringResult record, Judgement judgement) {
    for (Placed<ResultValue> value : judgement.each(VALUES)) {
      judgement.demand(
          value.value().getDataFlag().isPresent(), value.at().member("dataFlag"), NONE, FLAG);
    }
  }
}
