package org.enforcementdata.validation.rule.casework;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of cases and decisions. */
public final class CaseworkRules {

  private CaseworkRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new ActsAreStated(),
        new CaseHasTwoHandlers(),
        new CaseIsFiledWithinFifteenDays(),
        new CaseIsFiledWithinSevenWorkingDays(),
        new DaysArePeriods(),
        new DailyTotalIsDaysTimesFine(),
        new DeciderSignsDecision(),
        new DeciderSignsOrder(),
        new DecisionFollowsWithinNinetyDays(),
        new DecisionFollowsWithinThreeMonths(),
        new FineFollowsItsBasis(),
        new FineIsMeasuredOnce(),
        new FineIsNotZero(),
        new FineLiesInLikelyRange(),
        new FineLiesInStatutoryRange(),
        new HearingIsLikelyOfferedUnderMeasuresOf2010(),
        new HearingIsLikelyOfferedUnderMeasuresOf2023(),
        new HearingIsOfferedUnderMeasuresOf2010(),
        new HearingIsOfferedUnderMeasuresOf2023(),
        new KindsAreThoseOfTheActs(),
        new OrderIsReInspectedInTime(),
        new PaymentIsStated(),
        new PenaltyOrdersCorrection(),
        new ServiceIsStated(),
        new TotalsAreThoseOfTheActs(),
        new UndecidedCaseIsWithinNinetyDays(),
        new UndecidedCaseIsWithinThreeMonths(),
        new UnfiledCaseIsWithinFifteenDays(),
        new UnfiledCaseIsWithinSevenWorkingDays());
  }
}
