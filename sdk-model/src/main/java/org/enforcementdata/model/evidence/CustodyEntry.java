package org.enforcementdata.model.evidence;

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
import org.enforcementdata.model.identity.Digest;
import org.immutables.value.Value;

/** One hand-over of evidence (保管链). Immutable and thread-safe. */
@Value.Immutable
@DataType(
    term = "保管链",
    source = "SDK",
    certainty = Certainty.ASSUMED,
    publication = Publication.INTERNAL)
public interface CustodyEntry extends DataObject {

  /** When it was handed over. */
  @Term("移交时间")
  @RequiredInFull
  Optional<OffsetDateTime> getHandedOverAt();

  /** Who handed it over, 1 to 100 characters. */
  @Term(value = "移交人", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getHandedOverBy();

  /** Who received it, 1 to 100 characters. */
  @Term(value = "接收人", privacy = Privacy.P1, publication = Publication.INTERNAL)
  @RequiredInFull
  @Value.Redacted
  Optional<@Length(max = 100) String> getReceivedBy();

  /** Digest of the files at the hand-over. */
  @Term("摘要")
  @RequiredInFull
  Optional<@Valid Digest> getDigest();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CustodyEntry} values. */
  final class Builder extends ImmutableCustodyEntry.Builder {}
}
