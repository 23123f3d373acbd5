package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;

/** How a case finds the decisions that end it. */
final class Decisions {

  /** The case of a decision. */
  static final Key<PenaltyDecision> OF_CASE = Key.of(PenaltyDecision.class, "/enforcementCase");

  /** The decisions of the case judged. */
  static final LookUp<PenaltyDecision> LOOK_UP = LookUp.referrers(OF_CASE);

  private Decisions() {}
}
