package org.enforcementdata.model.quantity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A measured or permitted value (监测值), such as at most 12.50 mg/m3: the number with the digits as
 * given, its unit and how it relates to the true value. Never a bare text. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "监测值", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Measurement extends DataObject<Measurement> {

  /** The number with its digits as given; of a value not detected, the detection limit. */
  @Term("监测值")
  BigDecimal getValue();

  /** Unit, such as {@code mg/m3}. */
  @Term("单位")
  @Length(max = 32)
  String getUnit();

  /** How the number relates to the true value. */
  @Term("限定")
  @RequiredInFull
  Optional<@Valid MeasurementQualifier> getQualifier();

  /** The same with numbers of a scale of 0 or more, as they are written. */
  @Value.Check
  default Measurement normalised() {
    return Representation.needsPlain(getValue())
        ? builder().from(this).value(Representation.plain(getValue())).build()
        : this;
  }

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasurement.Builder {}
}
