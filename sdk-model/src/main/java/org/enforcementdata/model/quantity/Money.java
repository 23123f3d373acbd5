package org.enforcementdata.model.quantity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import org.enforcementdata.model.code.Currency;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Decimals;
import org.enforcementdata.model.declaration.Enforces;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * An amount of money (金额), such as 84700.00 yuan, exact to the fen. Immutable and thread-safe;
 * ordered by amount.
 */
@Value.Immutable
@DataType
@RecordTerm("金额")
public interface Money extends DataObject, Comparable<Money> {

  /** Id of the rule that an amount breaks which two decimals cannot hold. */
  String DECIMALS = "money.decimals";

  /** Amount in yuan with exactly two decimals, 0 or more. */
  @Term(
      value = "金额",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC,
      unit = "元")
  @Decimals(2)
  @DecimalMin("0")
  @Enforces("money.not-negative")
  BigDecimal getAmount();

  /** Currency of the amount. */
  @Term(
      value = "币种",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  Currency getCurrency();

  /**
   * The amount with exactly two decimals.
   *
   * @throws IllegalArgumentException where it needs more, or has more than 62 digits before them
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

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Money} values. */
  final class Builder extends ImmutableMoney.Builder {}
}
