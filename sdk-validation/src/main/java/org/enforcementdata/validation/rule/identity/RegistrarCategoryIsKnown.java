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
 * The second character of a credit code is a category of the registration department that the first
 * one names.
 */
final class RegistrarCategoryIsKnown extends ValueRule<CreditCode> {

  private static final BilingualText CHARACTERS =
      new BilingualText("第 1、2 位", "characters 1 and 2");

  private static final RuleInfo INFO =
      RuleInfo.of("credit-code.known-category")
          .severity(Severity.WARNING)
          .statement(
              "统一社会信用代码第 2 位为登记管理部门已知的机构类别",
              "the second character of a credit code is a known category of its registration department")
          .message(
              "统一社会信用代码 {found} 的机构类别不在表中（{expected}）",
              "the category of the credit code {found} is not in the table ({expected})")
          .basis(GB_32100_2015.article("5"))
          .since("0.1.0")
          .build();

  RegistrarCategoryIsKnown() {
    super(INFO, List.of(CreditCode.class));
  }

  @Override
  public void judge(CreditCode code, Judgement judgement) {
    if (code.hasKnownCategory()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), code, CHARACTERS);
    }
  }
}
