package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * Under the measures of 2023 a hearing is offered before a revocation, a downgrade, a stop, a
 * closure or a limit to practice.
 */
final class HearingIsOfferedUnderMeasuresOf2023 extends HearingRule {

  private static final RuleInfo INFO =
      of2023("case.hearing-offered")
          .severity(Severity.ERROR)
          .statement(
              "吊销、责令停产停业等处罚前须告知听证权利（2023年办法）",
              "a hearing is offered before a revocation, a stop or a closure (2023)")
          .since("0.1.0")
          .build();

  HearingIsOfferedUnderMeasuresOf2023() {
    super(INFO, false);
  }
}
