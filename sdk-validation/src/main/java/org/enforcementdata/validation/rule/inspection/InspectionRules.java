package org.enforcementdata.validation.rule.inspection;

import java.util.List;
import org.enforcementdata.validation.rule.Rule;

/** The rules of dispatches, inspections and service visits. */
public final class InspectionRules {

  private InspectionRules() {}

  /** The rules. */
  public static List<Rule> all() {
    return List.of(
        new CertificateIsShown(),
        new DispatchHasTwoOfficers(),
        new DistrictAgencyIsCompetent(),
        new InspectionEndsWithinADay(),
        new MandatoryItemsAreAnswered(),
        new MissingSignatureIsExplained(),
        new MissingSignatureIsWitnessed(),
        new NoRecusedOfficerIsPresent(),
        new OffSiteMethodsFitTheMode(),
        new OfficerIsAtOnePlaceAtATime(),
        new OfficersHoldValidCertificates(),
        new OnSiteInspectionHasOneReceipt(),
        new OnSiteInspectionHasSiteRecord(),
        new OnSiteInspectionHasTwoOfficers(),
        new OutcomeFitsFindings(),
        new PersonsPresentWereDispatched(),
        new ProblemAnswerIsRecorded(),
        new ServiceVisitLeadsToNoPenalty(),
        new TemplateIsValidOnDate());
  }
}
