package org.enforcementdata.validation.rule.identity;

import static org.enforcementdata.model.law.Instruments.GB_11714_1997;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/** Characters 9 to 17 of a credit code form an organisation code with its own check character. */
final class OrganisationCodeIsValid extends ValueRule<CreditCode> {

  private static final BilingualText DIFFERS =
      new BilingualText("校验码不符", "check character differs");

  private static final RuleInfo INFO =
      RuleInfo.of("credit-code.organisation-code")
          .catalogue("R002")
          .severity(Severity.WARNING)
          .statement(
              "统一社会信用代码第 9 至 17 位为有效的组织机构代码",
              "characters 9 to 17 of a credit code form a valid organisation code")
          .message(
              "统一社会信用代码 {found} 第 9 至 17 位不是有效的组织机构代码（{expected}）",
              "characters 9 to 17 of the credit code {found} form no valid organisation code ({expected})")
          .basis(GB_11714_1997.article("5"))
          .since("0.1.0")
          .build();

  OrganisationCodeIsValid() {
    super(INFO, List.of(CreditCode.class));
  }

  @Override
  public void judge(CreditCode code, Judgement judgement) {
    if (code.hasValidOrganisationCode()) {
      judgement.holds();
    } else {
      judgement.broken(judgement.at(), code, DIFFERS);
    }
  }
}
