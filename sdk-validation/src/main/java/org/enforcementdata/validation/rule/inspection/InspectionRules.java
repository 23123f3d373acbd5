package org.enforcementdata.validation.rule.inspection;

import java.util.List;
import org.enforcementdata.validation.Rule;

/** The rules of dispatches, inspections and receipts. */
public final class InspectionRules {

  private InspectionRules() {}

  /** The rules. */
  public static List<Rule<?>> all() {
    return List.of(
        new CertificateIsShown(),
        new DispatchStartsBeforeItEnds(),
        new DistrictAgencyIsCompetent(),
        new InspectionStartsBeforeItEnds(),
        new MandatoryItemsAreAnswered(),
        new MissingSignatureIsExplained(),
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
        new TemplateIsValidOnDate());
  }
}
