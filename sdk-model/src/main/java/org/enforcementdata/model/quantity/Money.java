package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.NotNegative;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An amount of money (金额), such as 84700.00 yuan, exact to the fen. Immutable and thread-safe;
 * ordered by amount.
 */
@Value.Immutable
@DataType(term = "金额", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Money extends DataObject<Money>, Comparable<Money> {

  /** Id of the rule that an amount breaks which two decimals cannot hold. */
  String DECIMALS = "money.decimals";

  /** Amount in yuan with exactly two decimals, 0 or more. */
  @Term(value = "金额", unit = "元")
  @Decimals(2)
  @NotNegative
  @DecimalMax("999999999999999.99")
  BigDecimal getAmount();

  /** Currency of the amount. */
  @Term("币种")
  @RequiredInFull
  Optional<@Valid Currency> getCurrency();

  /** How the amount was printed, where it is not in yuan. */
  @Term("书写形式")
  Optional<@Valid PrintedAmount> getPrinted();

  /**
   * The amount with exactly two decimals.
   *
   * @throws IllegalArgumentException where it needs more
   */
  @Value.Check
  default Money normalised() {
    BigDecimal exact = Yuan.exact(getAmount());
    return exact.scale() == getAmount().scale() ? this : builder().from(this).amount(exact).build();
  }

  /** An amount in yuan, such as {@code 84700} or {@code 84700.5}. */
  static Money ofYuan(BigDecimal yuan) {
    return builder().amount(yuan).currency(Currency.CNY).build();
  }

  /** An amount in yuan, such as {@code 84700} or {@code 84700.5}. */
  static Money ofYuan(String yuan) {
    return ofYuan(new BigDecimal(yuan));
  }

  /** An amount in fen (分). */
  static Money ofFen(long fen) {
    return ofYuan(BigDecimal.valueOf(fen, 2));
  }

  /**
   * An amount in units of ten thousand yuan (万元), at most six decimals.
   *
   * @throws IllegalArgumentException where it is not a whole number of fen
   */
  static Money ofTenThousandYuan(BigDecimal tenThousandYuan) {
    return ofYuan(tenThousandYuan.scaleByPowerOfTen(4));
  }

  /**
   * The amount in fen (分).
   *
   * @throws ArithmeticException where a long cannot hold it
   */
  default long toFen() {
    return getAmount().movePointRight(2).longValueExact();
  }

  /** The amount in units of ten thousand yuan (万元), exact, without trailing zeros: 433.47. */
  default BigDecimal toTenThousandYuan() {
    return Yuan.plain(getAmount().movePointLeft(4));
  }

  /**
   * The sum.
   *
   * @throws IllegalArgumentException where the currencies differ
   */
  default Money plus(Money other) {
    Yuan.requireSame(this, other);
    return builder().amount(getAmount().add(other.getAmount())).currency(getCurrency()).build();
  }

  /**
   * Compares the amounts.
   *
   * @throws IllegalArgumentException where the currencies differ
   */
  @Override
  default int compareTo(Money other) {
    Yuan.requireSame(this, other);
    return getAmount().compareTo(other.getAmount());
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMoney.Builder {}
}
