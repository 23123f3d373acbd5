package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * A fine lies in the range of the provisions on which it rests, unless it was mitigated; ranges
 * that were read in the texts of the laws.
 */
final class FineLiesInStatutoryRange extends FineRangeRule {

  private static final RuleInfo INFO =
      info("decision.fine-in-range")
          .severity(Severity.ERROR)
          .statement(
              "罚款金额在法定幅度内（减轻处罚除外）", "a fine lies in the statutory range unless it was mitigated")
          .since("0.1.0")
          .build();

  FineLiesInStatutoryRange() {
    super(INFO, false);
  }
}
