package org.enforcementdata.validation.rule.finding;

import java.util.List;
import org.enforcementdata.validation.Rule;

/** The rules of findings, orders and re-inspections. */
public final class FindingRules {

  private FindingRules() {}

  /** The rules. */
  public static List<Rule<?>> all() {
    return List.of(
        new ClosedFindingIsVerified(),
        new OrderIsReInspectedInTime(),
        new ServiceVisitLeadsToNoPenalty());
  }
}
