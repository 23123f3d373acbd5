package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A ratio (比率): a share, a growth, a mean. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "比率", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Ratio extends DataObject<Ratio> {

  /** What the ratio is; a share where it is not said. */
  @Term("比率类别")
  Optional<@Valid RatioKind> getKind();

  /**
   * Number with its digits as published: per cent of a share or a growth, points, or a plain
   * number; negative for a decrease.
   */
  @Term(value = "数值", source = "2020年执法大练兵文章")
  BigDecimal getValue();

  /** Measure above the line. */
  @Term("分子指标")
  Optional<@Valid MeasureCode> getNumerator();

  /** Measure below the line. */
  @Term("分母指标")
  Optional<@Valid MeasureCode> getDenominator();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Ratio normalised() {
    return Representation.needsPlain(getValue())
        ? builder().from(this).value(Representation.plain(getValue())).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRatio.Builder {}
}
