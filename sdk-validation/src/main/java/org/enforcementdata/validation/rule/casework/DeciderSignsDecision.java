package org.enforcementdata.validation.rule.casework;

import java.util.List;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.snapshot.AgencyInRole;

/** The agency that decided is the issuer of the decision. */
final class DeciderSignsDecision extends DeciderSigns<PenaltyDecision> {

  private static final RuleInfo INFO = info("decision.decider-signs");

  DeciderSignsDecision() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  List<AgencyInRole> agencies(PenaltyDecision record) {
    return record.getAgencies();
  }
}
