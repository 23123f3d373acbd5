package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.immutables.value.Value;

/** What became of one target of a plan (执行情况). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "执行情况", source = "双随机抽查结果公示", certainty = ASSUMED, publication = PUBLIC)
@OneOf(
    value = {"inspection", "reason"},
    requiredInFull = false)
public interface PlanExecution extends DataObject<PlanExecution> {

  /** Target. */
  @Term("检查对象")
  @Valid
  RecordId<PollutionSource> getTarget();

  /** Inspection that was carried out. */
  @Term("检查")
  Optional<@Valid RecordId<Inspection>> getInspection();

  /** Why it was not carried out, 1 to 500 characters. */
  @Term("未执行原因")
  Optional<@Length(max = 500) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePlanExecution.Builder {}
}
