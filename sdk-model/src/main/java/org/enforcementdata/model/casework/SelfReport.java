package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.AttachmentRef;
import org.immutables.value.Value;

/** A party's own report on its correction (整改报告). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "整改报告",
    source = "环境保护主管部门实施按日连续处罚办法第十一条",
    certainty = CERTAIN,
    publication = INTERNAL)
public interface SelfReport extends DataObject<SelfReport> {

  /** When it was reported. */
  @Term("报告时间")
  @RequiredInFull
  Optional<OffsetDateTime> getReportedAt();

  /** Files of the report. */
  @Term("报告附件")
  List<@Valid AttachmentRef> getAttachments();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSelfReport.Builder {}
}
