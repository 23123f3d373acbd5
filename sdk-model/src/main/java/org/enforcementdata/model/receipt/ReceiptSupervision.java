package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** What the supervision did with a receipt (督查处理). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "督查处理", source = "2020年执法大练兵文章", certainty = ASSUMED, publication = INTERNAL)
public interface ReceiptSupervision extends DataObject<ReceiptSupervision> {

  /** When the receipt was flagged. */
  @Term("标记时间")
  @RequiredInFull
  Optional<OffsetDateTime> getFlaggedAt();

  /** Person who handles it. */
  @Term(value = "处理人", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid PersonName> getHandler();

  /** Outcome, 1 to 1000 characters. */
  @Term("处理结果")
  Optional<@Length(max = 1000) String> getOutcome();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReceiptSupervision.Builder {}
}
