package org.enforcementdata.model.quantity;

import java.math.BigDecimal;

/** The arithmetic of {@link Money}. */
final class Yuan {

  private static final int DECIMALS = 2;
  private static final int WHOLE_DIGITS = 62;

  private Yuan() {}

  /** The amount with exactly two decimals. */
  static BigDecimal exact(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    int decimals = Math.max(0, stripped.scale());
    long whole = Math.max(0L, (long) stripped.precision() - stripped.scale());
    if (decimals > DECIMALS || whole > WHOLE_DIGITS) {
      throw new IllegalArgumentException(
          Money.DECIMALS
              + ": an amount in yuan has at most 2 decimals after at most 62 digits, found "
              + decimals
              + " after "
              + whole);
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
              + left.getCurrency()
              + " and "
              + right.getCurrency());
    }
  }
}
