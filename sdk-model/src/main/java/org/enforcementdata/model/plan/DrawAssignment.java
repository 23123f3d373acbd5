package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** The officers that are drawn for one target (抽中人员). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "抽中人员", source = "SDK", certainty = ASSUMED, publication = REDACTED)
public interface DrawAssignment extends DataObject<DrawAssignment> {

  /** Target. */
  @Term("检查对象")
  @Valid
  RecordId<PollutionSource> getTarget();

  /** Officers, in the order of the draw. */
  @Term("检查人员")
  @RequiredInFull
  List<@Valid RecordId<Inspector>> getInspectors();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDrawAssignment.Builder {}
}
