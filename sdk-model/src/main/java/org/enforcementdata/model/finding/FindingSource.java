package org.enforcementdata.model.finding;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.REDACTED;

import jakarta.validation.Valid;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * Where a finding comes from (问题来源): the kind of record and the record. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "问题来源", source = "2020年执法大练兵文章", certainty = CERTAIN, publication = REDACTED)
public interface FindingSource extends DataObject<FindingSource> {

  /** Kind of origin. */
  @Term("来源类别")
  @Valid
  FindingOrigin getKind();

  /** Record of the origin, such as the inspection. */
  @Term("来源记录")
  @RequiredInFull
  Optional<@Valid RecordId<?>> getRecord();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableFindingSource.Builder {}
}
