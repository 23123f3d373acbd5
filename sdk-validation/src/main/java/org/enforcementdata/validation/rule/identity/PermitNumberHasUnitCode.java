package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.HJ_608_2017;

import java.util.List;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * The first 18 characters of a permit number are a credit code; a substitute or platform number is
 * flagged.
 */
final class PermitNumberHasUnitCode extends ValueRule<PermitNumber> {

  private static final RuleInfo INFO =
      RuleInfo.of("permit-number.unit-code")
          .severity(Severity.WARNING)
          .statement(
              "排污许可证编号前 18 位为有效的统一社会信用代码",
              "the first 18 characters of a permit number are a valid credit code")
          .message(
              "排污许可证编号 {found} 前 18 位不是有效的统一社会信用代码（{expected}）",
              "the first 18 characters of the permit number {found} are no valid credit code ({expected})")
          .basis(HJ_608_2017.article("附录A"))
          .since("0.1.0")
          .build();

  PermitNumberHasUnitCode() {
    super(INFO, List.of(PermitNumber.class));
  }

  @Override
  public void judge(PermitNumber number, Judgement judgement) {
    if (number.hasCreditCode()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), number, number.unitPart());
    }
  }
}
