package org.enforcementdata.model.receipt;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.INTERNAL;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.Phone;
import org.immutables.value.Value;

/** The delivery of a receipt (回单送达). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "回单送达", source = "环境现场执法电子回单", certainty = ASSUMED, publication = INTERNAL)
public interface ReceiptDelivery extends DataObject<ReceiptDelivery> {

  /** Channel. */
  @Term("送达渠道")
  @Valid
  DeliveryChannel getChannel();

  /** Phone to which it was sent. */
  @Term(value = "接收电话", privacy = P1, publication = INTERNAL)
  @Value.Redacted
  Optional<@Valid Phone> getPhone();

  /** When it was delivered. */
  @Term("送达时间")
  Optional<OffsetDateTime> getDeliveredAt();

  /** When it was opened. */
  @Term("查看时间")
  Optional<OffsetDateTime> getOpenedAt();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableReceiptDelivery.Builder {}
}
