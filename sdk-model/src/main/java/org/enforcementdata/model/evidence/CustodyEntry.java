package org.enforcementdata.model.evidence;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Length;
import org.enforcementdata.model.declaration.Privacy;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.enforcementdata.model.identity.Digest;
import org.immutables.value.Value;

/** One hand-over of evidence (保管链). Immutable and thread-safe. */
@Value.Immutable
@DataType
@RecordTerm("保管链")
public interface CustodyEntry extends DataObject {

  /** When it was handed over. */
  @Term(
      value = "移交时间",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  OffsetDateTime getHandedOverAt();

  /** Who handed it over, 1 to 100 characters. */
  @Term(
      value = "移交人",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Length(max = 100)
  String getHandedOverBy();

  /** Who received it, 1 to 100 characters. */
  @Term(
      value = "接收人",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      privacy = Privacy.P1,
      publication = Publication.INTERNAL)
  @Value.Redacted
  @Length(max = 100)
  String getReceivedBy();

  /** Digest of the files at the hand-over. */
  @Term(
      value = "摘要",
      source = "SDK",
      certainty = Certainty.ASSUMED,
      publication = Publication.INTERNAL)
  @Valid
  Digest getDigest();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link CustodyEntry} values. */
  final class Builder extends ImmutableCustodyEntry.Builder {}
}
