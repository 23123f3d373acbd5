package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.quantity.Share;
import org.immutables.value.Value;

/**
 * One stratum of a plan: how many are in the pool and how many are drawn (分层比例). Immutable and
 * thread-safe.
 */
@Value.Immutable
@DataType(term = "分层比例", source = "双随机抽查分层", certainty = LIKELY, publication = PUBLIC)
public interface PlannedStratum extends DataObject<PlannedStratum> {

  /** Stratum. */
  @Term("分层")
  @Valid
  TargetStratum getStratum();

  /** Targets of the stratum in the pool, 0 to 10000000. */
  @Term("名录库数量")
  @RequiredInFull
  Optional<@Min(0) @Max(10000000) Integer> getPoolSize();

  /** Share that is to be drawn. */
  @Term("抽取比例")
  Optional<@Valid Share> getRatio();

  /** Targets that are drawn, 0 to 10000000. */
  @Term("抽取数量")
  @RequiredInFull
  Optional<@Min(0) @Max(10000000) Integer> getDrawn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePlannedStratum.Builder {}
}
