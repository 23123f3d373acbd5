package org.enforcementdata.validation.rule.value;

import static org.enforcementdata.model.law.Instruments.GBT_2260_2007;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/**
 * A division outside the Yangtze delta that the table does not hold is flagged: the table is no
 * official text.
 */
final class DivisionIsKnown extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("division.known")
          .catalogue("R008")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("长三角以外的行政区划代码在表中", "a division outside the Yangtze delta is in the table")
          .message(
              "行政区划代码 {found} 不在表 {expected} 中",
              "the division {found} is not in the table {expected}")
          .basis(GBT_2260_2007.article("3"))
          .since("0.1.0")
          .build();

  DivisionIsKnown() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    judgement.holds();
    Walk.visit(
        record,
        DivisionCode.class,
        (at, code) -> {
          if (code.defect().isEmpty() && !code.isInYangtzeDelta() && code.entry().isEmpty()) {
            judgement.broken(at, code.getValue(), "GB/T 2260");
          }
        });
  }
}
