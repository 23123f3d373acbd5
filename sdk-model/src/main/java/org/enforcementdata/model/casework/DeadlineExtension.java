package org.enforcementdata.model.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import org.enforcementdata.model.code.ExtensionKind;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** One extension of the time for a decision (办案期限延长). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("办案期限延长")
public interface DeadlineExtension extends DataObject {

  /** Who grants it. */
  @Term(value = "延期类别", source = "生态环境行政处罚办法第五十七条", publication = Publication.INTERNAL)
  @Valid
  ExtensionKind getKind();

  /** Days of the extension, 1 to 30. */
  @Term(value = "延长天数", source = "生态环境行政处罚办法第五十七条", publication = Publication.INTERNAL, unit = "d")
  @Min(1)
  @Max(30)
  int getDays();

  /** Person who approved it. */
  @Term(
      value = "批准人",
      source = "生态环境行政处罚办法第五十七条",
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Valid
  PersonName getApprovedBy();

  /** When it was approved. */
  @Term(value = "批准时间", source = "生态环境行政处罚办法第五十七条", publication = Publication.INTERNAL)
  OffsetDateTime getApprovedAt();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link DeadlineExtension} values. */
  final class Builder extends ImmutableDeadlineExtension.Builder {}
}
