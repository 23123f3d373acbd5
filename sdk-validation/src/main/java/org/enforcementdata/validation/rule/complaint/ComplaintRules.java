package org.enforcementdata.validation.rule.complaint;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of complaints. */
public final class ComplaintRules {

  private ComplaintRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(new ComplaintIsNotItsOwnTarget(), new RefusalIsExplained());
  }
}
