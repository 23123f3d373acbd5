package org.enforcementdata.model.casework;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.PersonName;
import org.immutables.value.Value;

/** One extension of the time for a decision (办案期限延长). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "办案期限延长", source = "生态环境行政处罚办法第五十七条", certainty = CERTAIN, publication = INTERNAL)
public interface DeadlineExtension extends DataObject<DeadlineExtension> {

  /** Who grants it. */
  @Term("延期类别")
  @Valid
  ExtensionKind getKind();

  /** Days of the extension, 1 to 30. */
  @Term(value = "延长天数", unit = "d")
  @RequiredInFull
  Optional<@Min(1) @Max(30) Integer> getDays();

  /** Person who approved it. */
  @Term(value = "批准人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getApprovedBy();

  /** When it was approved. */
  @Term("批准时间")
  @RequiredInFull
  Optional<OffsetDateTime> getApprovedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDeadlineExtension.Builder {}
}
