package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** One dimension of a figure (维度), such as the district. Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "维度", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface MeasureDimension extends DataObject<MeasureDimension> {

  /** Name of the dimension, 1 to 64 characters. */
  @Term("维度名称")
  @Length(max = 64)
  String getName();

  /** Value, 1 to 128 characters. */
  @Term("维度值")
  @Length(max = 128)
  String getValue();

  /** How its parts stand to their whole. */
  @Term("维度关系")
  Optional<@Valid DimensionMode> getMode();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasureDimension.Builder {}
}
