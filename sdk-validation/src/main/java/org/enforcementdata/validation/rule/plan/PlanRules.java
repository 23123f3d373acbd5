package org.enforcementdata.validation.rule.plan;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of plans and draws. */
public final class PlanRules {

  private PlanRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(new DrawCanBeRepeated(), new SpecialPlanIsApproved());
  }
}
