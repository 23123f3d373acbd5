package org.enforcementdata.serialization.canonical;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.DigestValue;
import org.enforcementdata.model.identity.Sha256;
import org.enforcementdata.serialization.EnforcementJson;
import org.enforcementdata.serialization.internal.CanonicalWriter;

/**
 * The canonical form of a document: members sorted by the code points of their names, numbers in
 * plain notation with their digits, no blanks. Two records have one canonical form exactly if they
 * say the same, whatever wrote them. Immutable and thread-safe.
 *
 * <pre>{@code
 * boolean isSame = CanonicalForm.of(one).digest().equals(CanonicalForm.of(other).digest());
 * }</pre>
 *
 * <p>Its sentences are W15 of the wire form.
 */
public final class CanonicalForm {

  private final byte[] bytes;

  private CanonicalForm(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The canonical form of a record.
   *
   * @throws IllegalArgumentException where the record cannot be written
   */
  public static CanonicalForm of(EnforcementRecord<?> record) {
    return ofDocument(EnforcementJson.standard().write(record));
  }

  /**
   * The canonical form of a JSON document in UTF-8.
   *
   * @throws IllegalArgumentException where the bytes are no JSON document, a name stands twice in
   *     one object, a number has more digits or the document is nested deeper than the standard
   *     allows
   */
  public static CanonicalForm ofDocument(byte[] json) {
    return new CanonicalForm(CanonicalWriter.write(json));
  }

  /** The bytes, UTF-8. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** SHA-256 of the bytes. */
  public DigestValue digest() {
    return Sha256.written(Sha256.of(bytes));
  }
}
