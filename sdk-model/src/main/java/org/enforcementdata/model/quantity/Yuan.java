package org.enforcementdata.model.quantity;

import java.math.BigDecimal;
import org.enforcementdata.model.declaration.Representation;

/** The arithmetic of {@link Money}. */
final class Yuan {

  private static final int DECIMALS = 2;
  private static final int WHOLE_DIGITS = 1000;
  private static final BigDecimal ZERO = BigDecimal.valueOf(0, DECIMALS);

  private Yuan() {}

  /** The amount with exactly two decimals; one of absurd size stays as it is. */
  static BigDecimal exact(BigDecimal amount) {
    if (amount.signum() == 0) {
      return ZERO;
    }
    if (amount.scale() == DECIMALS || Representation.digits(amount) > WHOLE_DIGITS) {
      return amount;
    }
    BigDecimal stripped = amount.stripTrailingZeros();
    if (stripped.scale() > DECIMALS) {
      throw new IllegalArgumentException(
          Money.DECIMALS + ": an amount in yuan has at most 2 decimals, found " + stripped.scale());
    }
    return stripped.setScale(DECIMALS);
  }

  /** Without trailing zeros and never with a negative scale. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static void requireSame(Money left, Money right) {
    if (!left.getCurrency().equals(right.getCurrency())) {
      throw new IllegalArgumentException(
          "money: both amounts must have one currency, found "
              + currency(left)
              + " and "
              + currency(right));
    }
  }

  private static String currency(Money money) {
    return money.getCurrency().map(Currency::getValue).orElse("none");
  }
}
