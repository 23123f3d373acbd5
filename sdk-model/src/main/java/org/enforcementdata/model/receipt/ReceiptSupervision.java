package org.enforcementdata.model.receipt;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** What the supervision did with a receipt (督查处理). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "督查处理",
    source = "2020年执法大练兵文章",
    certainty = Certainty.ASSUMED,
    publication = Publication.INTERNAL)
public interface ReceiptSupervision extends DataObject {

  /** When the receipt was flagged. */
  @Term("标记时间")
  @RequiredInFull
  Optional<OffsetDateTime> getFlaggedAt();

  /** Person who handles it. */
  @Term(value = "处理人", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getHandler();

  /** Outcome, 1 to 1000 characters. */
  @Term("处理结果")
  Optional<@Length(max = 1000) String> getOutcome();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReceiptSupervision} values. */
  final class Builder extends ImmutableReceiptSupervision.Builder {}
}
