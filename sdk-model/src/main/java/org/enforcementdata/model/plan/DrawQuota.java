package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
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
import org.immutables.value.Value;

/** How many are drawn of a stratum (抽取数量). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "抽取数量", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface DrawQuota extends DataObject<DrawQuota> {

  /** Stratum. */
  @Term("分层")
  @Valid
  TargetStratum getStratum();

  /** Targets of the stratum in the pool, 0 to 10000000. */
  @Term("名录库数量")
  @RequiredInFull
  Optional<@Min(0) @Max(10000000) Integer> getPoolSize();

  /** Targets that are drawn, 0 to 10000000. */
  @Term("抽取数量")
  @RequiredInFull
  Optional<@Min(0) @Max(10000000) Integer> getDrawn();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDrawQuota.Builder {}
}
