package org.enforcementdata.model.evidence;

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
import org.enforcementdata.model.identity.Digest;
import org.immutables.value.Value;

/** One hand-over of evidence (保管链). Immutable and thread-safe. */
@Value.Immutable
@DataType(term = "保管链", source = "SDK", certainty = ASSUMED, publication = INTERNAL)
public interface CustodyEntry extends DataObject<CustodyEntry> {

  /** When it was handed over. */
  @Term("移交时间")
  @RequiredInFull
  Optional<OffsetDateTime> getHandedOverAt();

  /** Who handed it over, 1 to 100 characters. */
  @Term(value = "移交人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getHandedOverBy();

  /** Who received it, 1 to 100 characters. */
  @Term(value = "接收人", privacy = P1, publication = INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getReceivedBy();

  /** Digest of the files at the hand-over. */
  @Term("摘要")
  @RequiredInFull
  Optional<@Valid Digest> getDigest();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableCustodyEntry.Builder {}
}
