package org.enforcementdata.serialization.internal;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.SchemaVersion;

/**
 * What reading made of bytes.
 *
 * @param bytes the bytes as given
 * @param text the bytes as text
 * @param type the record type that was read
 * @param version the schema version that the document states, where it is published
 * @param value the record, where one could be built
 * @param findings what was found
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(
    byte[] bytes,
    String text,
    Optional<Class<?>> type,
    Optional<SchemaVersion> version,
    Optional<EnforcementRecord<?>> value,
    Findings findings) {

  static Document unread(Findings findings) {
    return new Document(
        new byte[0], "", Optional.empty(), Optional.empty(), Optional.empty(), findings);
  }
}
