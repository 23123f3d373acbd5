package org.enforcementdata.validation.rule.monitoring;

import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.monitoring.MonitoringMethod;
import org.enforcementdata.model.monitoring.MonitoringResult;
import org.enforcementdata.validation.rule.ConditionalMember;
import org.enforcementdata.validation.rule.Input;

/** A measurement of a vehicle or an aircraft has its track. */
final class MovingMeasurementHasTrack
    extends ConditionalMember<MonitoringResult, MonitoringMethod> {

  private static final Input<MonitoringResult, MonitoringMethod> WHEN =
      Input.of(MonitoringResult.class, "/method", MonitoringMethod.class);
  private static final Input<MonitoringResult, ?> MEMBER =
      Input.of(MonitoringResult.class, "/track", Object.class);

  MovingMeasurementHasTrack() {
    super(
        MonitoringResult.class,
        info(
            "monitoring.moving-track",
            WHEN,
            MEMBER,
            new BilingualText("走航和无人机监测应当有监测轨迹", "a measurement under way has its track"),
            "SDK"),
        WHEN,
        Set.of(MonitoringMethod.MOBILE_LAB, MonitoringMethod.UAV),
        MEMBER);
  }
}
