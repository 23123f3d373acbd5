package org.enforcementdata.model.constraint;

import java.util.List;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.ExactlyOneOf;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/** Rules of texts, numbers, lists and objects of any meaning. */
final class ValueRules {

  static final String RANGE = "number.range";
  static final String SIZE = "list.size";

  private ValueRules() {}

  static List<RuleInfo> all() {
    return List.of(
        rule(Length.RULE)
            .statement("文本长度在规定范围内", "a text is within its length")
            .message(
                "文本长度为 {found} 个字符，应为 {expected}",
                "the text has {found} characters, expected {expected}")
            .build(),
        rule(RANGE)
            .statement("数值在规定范围内", "a number is within its range")
            .message("数值为 {found}，应 {expected}", "the number is {found}, expected {expected}")
            .build(),
        rule("money.not-negative")
            .catalogue("R009")
            .statement("金额不得为负", "an amount of money is not negative")
            .message(
                "金额为 {found} 元，应 {expected}", "the amount is {found} yuan, expected {expected}")
            .build(),
        rule(SIZE)
            .statement("列表项数在规定范围内", "a list has as many elements as it must")
            .message(
                "列表有 {found} 项，应 {expected}", "the list has {found} elements, expected {expected}")
            .build(),
        exactlyOne(ExactlyOneOf.RULE).build(),
        exactlyOne("party.one-code").catalogue("R003").source("排污许可编码规则").build());
  }

  private static RuleInfo.Builder exactlyOne(String id) {
    return rule(id)
        .statement("指定的成员有且只有一个", "exactly one of the named members is present")
        .message(
            "{expected} 应有且只有一个，实有：{found}",
            "exactly one of {expected} is expected, found: {found}");
  }

  private static RuleInfo.Builder rule(String id) {
    return RuleInfo.of(id)
        .severity(Severity.ERROR)
        .level(Level.CONSTRAINT)
        .source("SDK")
        .certainty(Certainty.ASSUMED)
        .since("0.1.0");
  }
}
