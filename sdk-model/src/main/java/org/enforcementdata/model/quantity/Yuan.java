package org.enforcementdata.model.quantity;

import java.math.BigDecimal;

/** The arithmetic of {@link Money}. */
final class Yuan {

  private static final int DECIMALS = 2;
  private static final int DIGITS = 64;

  private Yuan() {}

  /** The amount with exactly two decimals. */
  static BigDecimal exact(BigDecimal amount) {
    BigDecimal stripped = amount.stripTrailingZeros();
    long digits = (long) stripped.precision() - stripped.scale() + DECIMALS;
    if (stripped.scale() > DECIMALS || digits > DIGITS) {
      throw new IllegalArgumentException(
          Money.DECIMALS
              + ": an amount in yuan has at most 2 decimals and 64 digits, found "
              + Math.max(0, stripped.scale())
              + " decimals and "
              + digits
              + " digits");
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
