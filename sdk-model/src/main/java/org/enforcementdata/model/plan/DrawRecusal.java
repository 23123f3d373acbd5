package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** An inspector who is left out of the draw for one target (抽取回避). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "抽取回避", source = "行政处罚法（2021）第四十三条", certainty = ASSUMED, publication = INTERNAL)
public interface DrawRecusal extends DataObject<DrawRecusal> {

  /** Target. */
  @Term("检查对象")
  @Valid
  RecordId<PollutionSource> getTarget();

  /** Inspector. */
  @Term("检查人员")
  @Valid
  RecordId<Inspector> getInspector();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDrawRecusal.Builder {}
}
