package org.enforcementdata.model.receipt;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** The delivery of a receipt (回单送达). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "回单送达",
    source = "环境现场执法电子回单",
    certainty = Certainty.ASSUMED,
    publication = Publication.INTERNAL)
public interface ReceiptDelivery extends DataObject {

  /** Channel. */
  @Term("送达渠道")
  @Valid
  DeliveryChannel getChannel();

  /** Phone to which it was sent. */
  @Term(value = "接收电话", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  /** When it was delivered. */
  @Term("送达时间")
  Optional<OffsetDateTime> getDeliveredAt();

  /** When it was opened. */
  @Term("查看时间")
  Optional<OffsetDateTime> getOpenedAt();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ReceiptDelivery} values. */
  final class Builder extends ImmutableReceiptDelivery.Builder {}
}
