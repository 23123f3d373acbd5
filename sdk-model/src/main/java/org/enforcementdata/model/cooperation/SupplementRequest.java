package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Period;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** A request for materials that lack (补正通知). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "补正通知",
    source = "环境保护行政执法与刑事司法衔接工作办法第八条",
    certainty = CERTAIN,
    publication = PARTNER)
@Period(start = "requestedAt", end = "dueAt")
public interface SupplementRequest extends DataObject<SupplementRequest> {

  /** When it was requested. */
  @Term("补正通知时间")
  @RequiredInFull
  Optional<OffsetDateTime> getRequestedAt();

  /** Until when it is due. */
  @Term("补正期限")
  @RequiredInFull
  Optional<OffsetDateTime> getDueAt();

  /** When it was supplied. */
  @Term("补正时间")
  Optional<OffsetDateTime> getSuppliedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableSupplementRequest.Builder {}
}
