package org.enforcementdata.model.quantity;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import org.enforcementdata.model.code.MeasurementQualifier;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * A measured or permitted value (监测值), such as at most 12.50 mg/m3: the number with the digits as
 * given, its unit and how it relates to the true value. Never a bare text. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("监测值")
public interface Measurement extends DataObject {

  /** The number with its digits as given; of a value not detected, the detection limit. */
  @Term(
      value = "监测值",
      source = "监测值",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  BigDecimal getValue();

  /** Unit, such as {@code mg/m3}. */
  @Term(
      value = "单位",
      source = "监测值",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Length(max = 32)
  String getUnit();

  /** How the number relates to the true value. */
  @Term(
      value = "限定",
      source = "监测值",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  MeasurementQualifier getQualifier();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Measurement} values. */
  final class Builder extends ImmutableMeasurement.Builder {}
}
