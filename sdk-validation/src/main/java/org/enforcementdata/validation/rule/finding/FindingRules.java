package org.enforcementdata.validation.rule.finding;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of findings. */
public final class FindingRules {

  private FindingRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(new ClosedFindingIsVerified());
  }
}
