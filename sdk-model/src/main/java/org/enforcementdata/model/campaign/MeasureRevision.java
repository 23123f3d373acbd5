package org.enforcementdata.model.campaign;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** The figure of an earlier return that a figure revises (修订指标). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "修订指标", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface MeasureRevision extends DataObject<MeasureRevision> {

  /** Earlier return. */
  @Term("原报表")
  @Valid
  RecordId<StatisticalReturn> getStatisticalReturn();

  /** Its figure. */
  @Term("原指标")
  @Valid
  MeasureCode getCode();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableMeasureRevision.Builder {}
}
