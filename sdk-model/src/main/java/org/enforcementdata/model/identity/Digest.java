package org.enforcementdata.model.identity;

import jakarta.validation.Valid;
import org.enforcementdata.model.code.DigestAlgorithm;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Publication;
import org.enforcementdata.model.declaration.RecordTerm;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Digest of the bytes of an attachment or record (摘要), such as its SHA-256. Proves nothing of who
 * made it or when. Immutable and thread-safe.
 */
@Value.Immutable
@DataType
@RecordTerm("摘要")
public interface Digest extends DataObject {

  /** Algorithm. */
  @Term(
      value = "摘要算法",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  DigestAlgorithm getAlgorithm();

  /** Value in hexadecimal digits. */
  @Term(
      value = "摘要值",
      source = "记录头",
      certainty = Certainty.ASSUMED,
      publication = Publication.PUBLIC)
  @Valid
  DigestValue getValue();

  /** A builder without values. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Digest} values. */
  final class Builder extends ImmutableDigest.Builder {}
}
