package org.enforcementdata.validation.rule.campaign;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of campaigns and statistical returns. */
public final class CampaignRules {

  private CampaignRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new CampaignsAreNotAdded(),
        new DenominatorIsNotZero(),
        new EveryDispatchHasTwoOfficers(),
        new IdentitiesHold(),
        new IdentitiesNameMeasures(),
        new MeasureRecomputes(),
        new MeasuresAreUnique(),
        new OffSiteClassesAddUp(),
        new PartitionAddsUp(),
        new PartsStayWithinTotal(),
        new RatiosRecompute(),
        new SumKeepsItsQualifier(),
        new SumsHaveOneMeasureWord(),
        new TripsMayStayBelowInspections());
  }
}
