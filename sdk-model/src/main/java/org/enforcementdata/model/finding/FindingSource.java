package org.enforcementdata.model.finding;

import jakarta.validation.Valid;
import org.enforcementdata.model.code.FindingOrigin;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.immutables.value.Value;

/**
 * Where a finding comes from (问题来源): the kind of record and the record. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("问题来源")
public interface FindingSource extends DataObject {

  /** Kind of origin. */
  @Term(value = "来源类别", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  @Valid
  FindingOrigin getKind();

  /** Record of the origin, such as the inspection. */
  @Term(value = "来源记录", source = "2020年执法大练兵文章", publication = Publication.REDACTED)
  @Valid
  RecordId<?> getRecord();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link FindingSource} values. */
  final class Builder extends ImmutableFindingSource.Builder {}
}
