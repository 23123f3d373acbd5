package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.immutables.value.Value;

/** A party's own report on its correction (整改报告). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("整改报告")
public interface SelfReport extends DataObject {

  /** When it was reported. */
  @Term(value = "报告时间", source = "环境保护主管部门实施按日连续处罚办法第十一条", publication = Publication.INTERNAL)
  OffsetDateTime getReportedAt();

  /** Files of the report. */
  @Term(value = "报告附件", source = "环境保护主管部门实施按日连续处罚办法第十一条", publication = Publication.INTERNAL)
  List<@Valid AttachmentRef> getAttachments();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link SelfReport} values. */
  final class Builder extends ImmutableSelfReport.Builder {}
}
