package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * The same from an amount on; no amount of a territory was read in its rule, and whether exactly
 * the national one counts is open.
 */
final class HearingIsLikelyOfferedUnderMeasuresOf2023 extends HearingRule {

  private static final RuleInfo INFO =
      of2023("case.hearing-offered-likely")
          .severity(Severity.WARNING)
          .statement(
              "较大数额罚款前须告知听证权利（2023年办法，地方标准未经核对）",
              "a hearing is offered before a large fine (2023, threshold not verified)")
          .reads(PARTY)
          .since("0.1.0")
          .build();

  HearingIsLikelyOfferedUnderMeasuresOf2023() {
    super(INFO, true);
  }
}
