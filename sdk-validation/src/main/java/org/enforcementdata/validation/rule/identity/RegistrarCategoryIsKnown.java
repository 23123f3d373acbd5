package org.enforcementdata.validation.rule.value;

import static org.enforcementdata.model.law.Instruments.GB_32100_2015;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.validation.AnyRecordRule;
import org.enforcementdata.validation.Judgement;

/**
 * The second character of a credit code is a category of the registration department that the first
 * one names.
 */
final class RegistrarCategoryIsKnown extends AnyRecordRule {

  private static final RuleInfo INFO =
      RuleInfo.of("credit-code.known-category")
          .severity(Severity.WARNING)
          .level(Level.RULE)
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
    super(INFO);
  }

  @Override
  public void judge(EnforcementRecord<?> record, Judgement judgement) {
    CreditCodes.judge(
        record,
        judgement,
        CreditCode::hasKnownCategory,
        new BilingualText("第 1、2 位", "characters 1 and 2"));
  }
}
