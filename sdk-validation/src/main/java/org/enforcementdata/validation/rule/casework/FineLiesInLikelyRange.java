package org.enforcementdata.validation.rule.casework;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** The same for ranges that nobody read in the text of the law yet. */
final class FineLiesInLikelyRange extends FineRangeRule {

  private static final RuleInfo INFO =
      info("decision.fine-in-likely-range")
          .severity(Severity.WARNING)
          .statement(
              "罚款金额在法定幅度内（减轻处罚除外；幅度未经核对）",
              "a fine lies in the statutory range unless it was mitigated (range not verified)")
          .since("0.1.0")
          .build();

  FineLiesInLikelyRange() {
    super(INFO, true);
  }
}
