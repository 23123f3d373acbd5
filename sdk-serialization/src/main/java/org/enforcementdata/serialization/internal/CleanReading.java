package org.enforcementdata.serialization.internal;

import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.serialization.SchemaVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The straight way through a document that is written as ours are: strict UTF-8, record type and
 * schema version first, nothing to report. It gives the record, or nothing where anything is
 * otherwise; {@link DocumentReader} is the authority and then tells what. The bindings are the
 * same, and a test holds both ways to one result.
 */
final class CleanReading {

  private CleanReading() {}

  /**
   * The document of a clean text; null where it is not clean.
   *
   * @param expected the record type asked for; null: the one that the document states
   */
  static @Nullable Document of(byte[] bytes, @Nullable Class<?> expected, Diagnostics none) {
    if (!StrictUtf8.is(bytes)) {
      return null;
    }
    try (Tokens tokens = new Tokens(Json.parser(bytes))) {
      TypeDeclaration type = type(tokens, expected);
      if (type == null || !isCurrent(tokens)) {
        return null;
      }
      Object record = ObjectBinding.of(type).readRest(Cursor.clean(tokens));
      return tokens.next() == null
          ? new Document(
              bytes,
              Optional.of(type),
              Optional.of(SchemaVersion.current().text()),
              Optional.of((EnforcementRecord<?>) record),
              none)
          : null;
    } catch (NotClean | UnreadableText e) {
      return null;
    }
  }

  private static @Nullable TypeDeclaration type(Tokens tokens, @Nullable Class<?> expected) {
    if (tokens.next() != JsonToken.START_OBJECT || !isText(Envelope.RECORD_TYPE, tokens)) {
      return null;
    }
    Class<?> type = Header.named(tokens.text(), expected);
    return type == null || (expected != null && expected != type) ? null : TypeDeclaration.of(type);
  }

  private static boolean isCurrent(Tokens tokens) {
    return isText(Envelope.SCHEMA_VERSION, tokens)
        && tokens.text().equals(SchemaVersion.current().text());
  }

  /** Whether the next member has a name, and a text as its value. */
  private static boolean isText(String name, Tokens tokens) {
    return tokens.next() == JsonToken.PROPERTY_NAME
        && tokens.name().equals(name)
        && tokens.next() == JsonToken.VALUE_STRING;
  }
}
