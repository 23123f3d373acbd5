package org.enforcementdata.model.plan;

import static org.enforcementdata.model.declaration.Certainty.LIKELY;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/** One entry of a pool (名录库条目). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "名录库条目", source = "优化营商环境条例第五十四条", certainty = LIKELY, publication = REDACTED)
public interface PoolEntry extends DataObject<PoolEntry> {

  /** Source or inspector. */
  @Term("入库记录")
  @Valid
  RecordId<?> getRecord();

  /** Stratum of a target. */
  @Term("分层")
  Optional<@Valid TargetStratum> getStratum();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutablePoolEntry.Builder {}
}
