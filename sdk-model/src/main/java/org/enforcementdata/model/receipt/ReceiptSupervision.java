package org.enforcementdata.model.receipt;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** What the supervision did with a receipt (督查处理). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("督查处理")
public interface ReceiptSupervision extends DataObject {

  /** When the receipt was flagged. */
  @Term(
      value = "标记时间",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  OffsetDateTime getFlaggedAt();

  /** Person who handles it. */
  @Term(
      value = "处理人",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getHandler();

  /** Outcome, 1 to 1000 characters. */
  @Term(
      value = "处理结果",
      source = "2020年执法大练兵文章",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  Optional<@Length(max = 1000) String> getOutcome();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReceiptSupervision} values. */
  final class Builder extends ImmutableReceiptSupervision.Builder {}
}
