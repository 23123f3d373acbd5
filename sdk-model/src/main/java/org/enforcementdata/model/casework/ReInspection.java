package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.enforcementdata.model.code.ReInspectionResult;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.immutables.value.Value;

/** A re-inspection after an order (复查) and its result. Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("复查")
public interface ReInspection extends DataObject {

  /** Inspection that was the re-inspection. */
  @Term(value = "复查检查", source = "环境保护主管部门实施按日连续处罚办法第十条", publication = Publication.REDACTED)
  @Valid
  RecordId<Inspection> getInspection();

  /** When it was re-inspected. */
  @Term(value = "复查时间", source = "环境保护主管部门实施按日连续处罚办法第十条", publication = Publication.REDACTED)
  OffsetDateTime getInspectedAt();

  /** Result. */
  @Term(value = "复查结果", source = "环境保护主管部门实施按日连续处罚办法第十条", publication = Publication.REDACTED)
  @Valid
  ReInspectionResult getResult();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReInspection} values. */
  final class Builder extends ImmutableReInspection.Builder {}
}
