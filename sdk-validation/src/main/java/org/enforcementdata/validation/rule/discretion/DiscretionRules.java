package org.enforcementdata.validation.rule.discretion;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of discretion. */
public final class DiscretionRules {

  private DiscretionRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new AmountIsThatOfTheTable(),
        new DeviationIsExplained(),
        new PercentagesStayWithinHundred(),
        new SelectionsAreOptionsOfTheTable(),
        new TotalIsSumOfSelections());
  }
}
