package org.enforcementdata.model.discretion;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.immutables.value.Value;

/**
 * One table of a benchmark: what the provision allows, the factors, and how they become an amount
 * (裁量表). Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "裁量表", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface DiscretionTable extends DataObject<DiscretionTable> {

  /** Number of the table, 1 to 64 characters. */
  @Term("裁量表编号")
  @Length(max = 64)
  String getTableId();

  /** Act that it concerns, 1 to 500 characters. */
  @Term("适用违法行为")
  @RequiredInFull
  Optional<@Length(max = 500) String> getViolation();

  /** Provisions that set the range. */
  @Term("处罚依据")
  @RequiredInFull
  List<@Valid LegalBasis> getBasis();

  /** How percentages become an amount. */
  @Term("计算模式")
  @RequiredInFull
  Optional<@Valid DiscretionFormula> getFormula();

  /** Least fine of the provision. */
  @Term("最低罚款金额")
  Optional<@Valid Money> getLeast();

  /** Greatest fine of the provision. */
  @Term("最高罚款金额")
  Optional<@Valid Money> getMost();

  /** What the base of a multiple is, 1 to 200 characters. */
  @Term("基数说明")
  Optional<@Length(max = 200) String> getBaseName();

  /** Least multiple of the base. */
  @Term("最低倍数")
  Optional<@DecimalMin("0") BigDecimal> getLeastMultiple();

  /** Greatest multiple of the base. */
  @Term("最高倍数")
  Optional<@DecimalMin("0") BigDecimal> getMostMultiple();

  /** Amount that takes the place of a base that is too small. */
  @Term("保底金额")
  Optional<@Valid Money> getFloor();

  /** Percentage from which the factors add up. */
  @Term(value = "裁量起点百分值", unit = "%")
  Optional<@DecimalMin("0") @DecimalMax("100") BigDecimal> getStartPercent();

  /** Factors with their options. */
  @Term("裁量因素表")
  @RequiredInFull
  List<@Valid FactorTable> getFactors();

  /** Bands of amounts. */
  @Term("裁量档次")
  List<@Valid PercentBand> getBands();

  /** How the amount is rounded; to the fen where it does not say. */
  @Term("取整规则")
  Optional<@Valid Rounding> getRounding();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default DiscretionTable normalised() {
    return getLeastMultiple().filter(Representation::needsPlain).isPresent()
            || getMostMultiple().filter(Representation::needsPlain).isPresent()
            || getStartPercent().filter(Representation::needsPlain).isPresent()
        ? builder()
            .from(this)
            .leastMultiple(getLeastMultiple().map(Representation::plain))
            .mostMultiple(getMostMultiple().map(Representation::plain))
            .startPercent(getStartPercent().map(Representation::plain))
            .build()
        : this;
  }

  /**
   * What the table computes for a total of percentages; empty where it lacks what its formula
   * needs.
   */
  default Optional<FineBand> assess(BigDecimal percent, Optional<Money> base) {
    return Assessment.of(this, percent, base);
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDiscretionTable.Builder {}
}
