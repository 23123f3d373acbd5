package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.enforcementdata.model.campaign.RatioKind;

/**
 * Two figures, each known to within its rounding.
 *
 * @param part above the line
 * @param whole below the line, more than its rounding
 * @param partRounding by how much the part may differ
 * @param wholeRounding by how much the whole may differ
 */
record Fraction(
    BigDecimal part, BigDecimal whole, BigDecimal partRounding, BigDecimal wholeRounding) {

  /** The value of a ratio of a kind, rounded to some decimals. */
  BigDecimal value(RatioKind kind, int decimals) {
    return value(kind, part, whole, decimals);
  }

  /** Whether a value can come of the figures before they were rounded. */
  boolean admits(BigDecimal value, RatioKind kind) {
    int decimals = Math.max(0, value.scale());
    BigDecimal one = value(kind, part.subtract(partRounding), whole.add(wholeRounding), decimals);
    BigDecimal other = value(kind, part.add(partRounding), whole.subtract(wholeRounding), decimals);
    return one.min(other).compareTo(value) <= 0 && one.max(other).compareTo(value) >= 0;
  }

  private static BigDecimal value(RatioKind kind, BigDecimal part, BigDecimal whole, int decimals) {
    BigDecimal above = kind.equals(RatioKind.GROWTH) ? part.subtract(whole) : part;
    boolean isPercent = kind.equals(RatioKind.GROWTH) || kind.equals(RatioKind.SHARE);
    return (isPercent ? above.scaleByPowerOfTen(2) : above)
        .divide(whole, Math.max(0, decimals), RoundingMode.HALF_UP);
  }
}
