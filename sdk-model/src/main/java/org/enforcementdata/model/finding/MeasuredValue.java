package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Measurement;
import org.immutables.value.Value;

/**
 * A value that was measured where there is no record of monitoring (测得值). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "测得值", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface MeasuredValue extends DataObject<MeasuredValue> {

  /** Where it was measured, 1 to 200 characters. */
  @Term("监测点位")
  Optional<@Length(max = 200) String> getPoint();

  /** What was measured, code or words, 1 to 100 characters. */
  @Term("监测因子")
  Optional<@Length(max = 100) String> getPollutant();

  /** Value. */
  @Term("监测值")
  @Valid
  Measurement getValue();

  /** Limit. */
  @Term("限值")
  Optional<@Valid Measurement> getLimit();

  /** Standard that sets the limit, 1 to 100 characters. */
  @Term("标准编号")
  Optional<@Length(max = 100) String> getStandardNo();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasuredValue.Builder {}
}
