package org.enforcementdata.model.identity;

import static org.enforcementdata.model.declaration.Certainty.ASSUMED;
import static org.enforcementdata.model.declaration.Publication.PUBLIC;

import jakarta.validation.Valid;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.DataType;
import org.enforcementdata.model.declaration.Term;
import org.immutables.value.Value;

/**
 * Digest of the bytes of an attachment or record (摘要), such as its SHA-256. Proves nothing of who
 * made it or when. Immutable and thread-safe.
 */
@Value.Immutable
@DataType(term = "摘要", source = "SDK", certainty = ASSUMED, publication = PUBLIC)
public interface Digest extends DataObject<Digest> {

  /** Algorithm. */
  @Term("摘要算法")
  @Valid
  DigestAlgorithm getAlgorithm();

  /** Value in hexadecimal digits. */
  @Term("摘要值")
  @Valid
  DigestValue getValue();

  static Builder builder() {
    return new Builder();
  }

  final class Builder extends ImmutableDigest.Builder {}
}
