package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * Under the measures of 2010 a hearing is offered before a revocation, a stop, a closure, and from
 * an amount on that was read in the rule of the territory.
 */
final class HearingIsOfferedUnderMeasuresOf2010 extends HearingRule {

  private static final RuleInfo INFO =
      of2010("case.hearing-offered-2010")
          .severity(Severity.ERROR)
          .statement(
              "吊销、责令停产停业等处罚或较大数额罚款前须告知听证权利（2010年办法）",
              "a hearing is offered before a large fine, a revocation, a stop or a closure (2010)")
          .since("0.1.0")
          .build();

  HearingIsOfferedUnderMeasuresOf2010() {
    super(INFO, false);
  }
}
