package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Predicate;
import org.enforcementdata.model.declaration.Place;

/** An amount of money is not negative. */
final class NotNegativeKind extends ValueKind<NotNegative> {

  NotNegativeKind() {
    super(
        NotNegative.class,
        Wording.of(
                NotNegative.RULE,
                words("金额不得为负", "an amount of money is not negative"),
                words(
                    "金额为 {found} 元，应{expected}", "the amount is {found} yuan, expected {expected}"),
                words("金额为负：应不小于 0", "the amount is negative: expected 0 or more"))
            .as(NotNegative.RULE, "R009"));
  }

  static boolean holds(Object amount) {
    return ((BigDecimal) amount).signum() >= 0;
  }

  @Override
  Predicate<Object> check(NotNegative declared) {
    return NotNegativeKind::holds;
  }

  @Override
  Breach breach(NotNegative declared, Place at, Object value) {
    return new Breach(at, rule(), value, words("不小于 0", ">= 0"));
  }

  @Override
  public Map<String, Object> schema(NotNegative declared) {
    return Map.of("minimum", 0);
  }
}
