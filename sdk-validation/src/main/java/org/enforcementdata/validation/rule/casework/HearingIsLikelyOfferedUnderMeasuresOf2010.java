package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * The same from an amount on that is likely: the national one where no rule of the territory was
 * read.
 */
final class HearingIsLikelyOfferedUnderMeasuresOf2010 extends HearingRule {

  private static final RuleInfo INFO =
      of2010("case.hearing-offered-2010-likely")
          .severity(Severity.WARNING)
          .statement(
              "较大数额罚款前须告知听证权利（2010年办法，地方标准未经核对）",
              "a hearing is offered before a large fine (2010, threshold not verified)")
          .since("0.1.0")
          .build();

  HearingIsLikelyOfferedUnderMeasuresOf2010() {
    super(INFO, true);
  }
}
