package org.enforcementdata.validation.rule.casework;

import java.util.Set;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.casework.Service;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A full order of a state that follows service says when it was served. */
final class ServiceIsStated extends RecordRule<RectificationOrder> {

  private static final BilingualText ABSENT = new BilingualText("未载明", "not stated");
  private static final BilingualText DAY = new BilingualText("送达日期", "the day of service");
  private static final Input<RectificationOrder, RectificationOrderStatus> STATUS =
      Input.of(RectificationOrder.class, "/status", RectificationOrderStatus.class);
  private static final Set<RectificationOrderStatus> SERVED =
      Set.of(
          RectificationOrderStatus.SERVED,
          RectificationOrderStatus.SELF_REPORTED,
          RectificationOrderStatus.RE_INSPECTED,
          RectificationOrderStatus.FULFILLED,
          RectificationOrderStatus.NOT_FULFILLED,
          RectificationOrderStatus.RE_ORDERED,
          RectificationOrderStatus.DAILY_PENALTY);

  private static final RuleInfo INFO =
      RuleInfo.of("order.service-stated")
          .severity(Severity.ERROR)
          .statement("已送达的责令改正决定载明送达日期", "an order that was served states the day of its service")
          .message(
              "送达日期{found}，已送达的责令改正决定应载明{expected}",
              "the day of service is {found}; an order that was served states {expected}")
          .needs(STATUS)
          .reads("/service/servedOn")
          .judgesAbsence()
          .source("SDK")
          .since("0.1.0")
          .build();

  ServiceIsStated() {
    super(RectificationOrder.class, INFO);
  }

  @Override
  public boolean concerns(RectificationOrder record) {
    return record.getStatus().filter(SERVED::contains).isPresent();
  }

  @Override
  public void judge(RectificationOrder record, Judgement judgement) {
    boolean isStated = record.getService().flatMap(Service::getServedOn).isPresent();
    judgement.demand(isStated, "/service/servedOn", ABSENT, DAY);
  }
}
