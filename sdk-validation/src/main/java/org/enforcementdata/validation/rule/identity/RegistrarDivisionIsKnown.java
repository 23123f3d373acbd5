package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.GB_32100_2015;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * Characters 3 to 8 of a credit code are a division that the table of divisions knows, current or
 * retired.
 */
final class RegistrarDivisionIsKnown extends ValueRule<CreditCode> {

  private static final BilingualText CHARACTERS =
      new BilingualText("第 3 至 8 位", "characters 3 to 8");

  private static final RuleInfo INFO =
      RuleInfo.of("credit-code.known-division")
          .severity(Severity.WARNING)
          .statement(
              "统一社会信用代码第 3 至 8 位为已知的行政区划代码",
              "characters 3 to 8 of a credit code are a known division")
          .message(
              "统一社会信用代码 {found} 的登记管理机关行政区划代码不在表中（{expected}）",
              "the division of the credit code {found} is not in the table ({expected})")
          .basis(GB_32100_2015.article("5"))
          .since("0.1.0")
          .build();

  RegistrarDivisionIsKnown() {
    super(INFO, List.of(CreditCode.class));
  }

  @Override
  public void judge(CreditCode code, Judgement judgement) {
    if (code.hasKnownDivision()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), code, CHARACTERS);
    }
  }
}
