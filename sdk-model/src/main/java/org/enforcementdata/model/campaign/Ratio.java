package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A ratio of two measures in percent (比率). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "比率", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Ratio extends DataObject<Ratio> {

  /** Percent, with its digits as published; negative for a decrease. */
  @Term(value = "百分比", source = "2020年执法大练兵文章", unit = "%")
  BigDecimal getPercent();

  /** Measure above the line. */
  @Term("分子指标")
  @RequiredInFull
  Optional<@Valid MeasureCode> getNumerator();

  /** Measure below the line. */
  @Term("分母指标")
  @RequiredInFull
  Optional<@Valid MeasureCode> getDenominator();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Ratio normalised() {
    return Representation.needsPlain(getPercent())
        ? builder().from(this).percent(Representation.plain(getPercent())).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableRatio.Builder {}
}
