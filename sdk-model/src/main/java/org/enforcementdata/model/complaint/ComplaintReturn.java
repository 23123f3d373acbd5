package org.enforcementdata.model.complaint;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A return of a complaint to who assigned it (退单). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "退单", source = "信访工作条例（2022）第二十三条", certainty = CERTAIN, publication = INTERNAL)
public interface ComplaintReturn extends DataObject<ComplaintReturn> {

  /** When it was returned. */
  @Term("退单时间")
  @RequiredInFull
  Optional<OffsetDateTime> getReturnedAt();

  /** Why, 1 to 500 characters. */
  @Term("退单原因")
  @RequiredInFull
  Optional<@Length(max = 500) String> getReason();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableComplaintReturn.Builder {}
}
