package org.enforcementdata.validation.rule.casework;

import java.util.List;
import org.enforcementdata.validation.Rule;

/** The rules of cases and decisions. */
public final class CaseworkRules {

  private CaseworkRules() {}

  /** The rules. */
  public static List<Rule<?>> all() {
    return List.of(
        new CaseIsFiledWithinFifteenDays(),
        new CaseIsFiledWithinSevenWorkingDays(),
        new DecisionFollowsWithinNinetyDays(),
        new DecisionFollowsWithinThreeMonths(),
        new FineIsNotZero(),
        new FineLiesInStatutoryRange(),
        new HearingIsOfferedFromFiftyThousand(),
        new HearingIsOfferedFromTwoHundredThousand(),
        new PenaltyOrdersCorrection());
  }
}
