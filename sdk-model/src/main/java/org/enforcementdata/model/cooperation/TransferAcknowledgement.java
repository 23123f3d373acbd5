package org.enforcementdata.model.cooperation;

import static org.enforcementdata.model.declaration.Certainty.CERTAIN;
import static org.enforcementdata.model.declaration.Privacy.P1;
import static org.enforcementdata.model.declaration.Publication.PARTNER;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.RequiredInFull;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/** The receipt of a transfer (接受回执). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "接受回执",
    source = "行政执法机关移送涉嫌犯罪案件的规定第七条",
    certainty = CERTAIN,
    publication = PARTNER)
public interface TransferAcknowledgement extends DataObject<TransferAcknowledgement> {

  /** When it was received. */
  @Term("接收时间")
  @RequiredInFull
  Optional<OffsetDateTime> getReceivedAt();

  /** Who received it, 1 to 100 characters. */
  @Term(value = "接收人", privacy = P1, publication = PARTNER)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getReceivedBy();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableTransferAcknowledgement.Builder {}
}
