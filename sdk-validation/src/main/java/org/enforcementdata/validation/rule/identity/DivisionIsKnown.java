package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.GBT_2260_2007;

import java.util.List;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A division outside the Yangtze delta that the table does not hold is flagged: the table is no
 * official text.
 */
final class DivisionIsKnown extends ValueRule<DivisionCode> {

  private static final RuleInfo INFO =
      RuleInfo.of("division.known")
          .catalogue("R008")
          .severity(Severity.WARNING)
          .statement("长三角以外的行政区划代码在表中", "a division outside the Yangtze delta is in the table")
          .message(
              "行政区划代码 {found} 不在表 {expected} 中",
              "the division {found} is not in the table {expected}")
          .basis(GBT_2260_2007.article("3"))
          .since("0.1.0")
          .build();

  DivisionIsKnown() {
    super(INFO, List.of(DivisionCode.class));
  }

  @Override
  public void judge(DivisionCode code, Judgement judgement) {
    if (code.isInYangtzeDelta()) {
      return;
    }
    if (code.entry().isPresent()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), code, "GB/T 2260");
    }
  }
}
