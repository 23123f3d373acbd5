package org.enforcementdata.model.complaint;

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

/** An extension of the time of a complaint (延期). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "延期", source = "信访工作条例（2022）第三十四条", certainty = CERTAIN, publication = INTERNAL)
public interface ComplaintExtension extends DataObject<ComplaintExtension> {

  /** Days, 1 to 365. */
  @Term(value = "延期天数", unit = "d")
  @RequiredInFull
  Optional<@Min(1) @Max(365) Integer> getDays();

  /** Who approved it. */
  @Term(value = "批准人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Valid PersonName> getApprover();

  /** When the complainant was told. */
  @Term("告知时间")
  @RequiredInFull
  Optional<OffsetDateTime> getNotifiedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintExtension.Builder {}
}
