package org.enforcementdata.validation.rule.monitoring;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of monitoring and signals. */
public final class MonitoringRules {

  private MonitoringRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new DismissalIsExplained(),
        new LaboratoryIsCertified(),
        new MeasurementStatesItsTime(),
        new MovingMeasurementHasTrack(),
        new OnlineValueIsFlagged(),
        new SignalLeadsToItsInspection());
  }
}
