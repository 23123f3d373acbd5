package org.enforcementdata.serialization.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** What a document says of itself, found before it is bound, wherever in the document it stands. */
final class Envelope {

  /** A record's type: the door reads and writes it with the version, which the model knows not. */
  static final String RECORD_TYPE = "recordType";

  /** The version of the schemas that the record is written in. */
  static final String SCHEMA_VERSION = "schemaVersion";

  /** The same of a report. */
  static final String REPORT_VERSION = "reportVersion";

  static final Set<String> NAMES = Set.of(RECORD_TYPE, SCHEMA_VERSION);

  /**
   * A text and where it stands.
   *
   * @param text the text
   * @param position line and column
   */
  record Stated(String text, Position position) {}

  private @Nullable Stated recordType;
  private @Nullable Stated schemaVersion;
  private final Map<String, Diagnostic> misstated = new HashMap<>();
  private boolean isWhole;

  private Envelope() {}

  /** The members of a type that the door reads and writes. */
  static Set<String> namesOf(Class<?> type) {
    if (EnforcementRecord.class.isAssignableFrom(type)) {
      return NAMES;
    }
    return type == Report.class ? Set.of(REPORT_VERSION) : Set.of();
  }

  static Envelope of(DecodedText text) {
    Envelope envelope = new Envelope();
    try (Tokens tokens = Tokens.of(text)) {
      if (tokens.next() == JsonToken.START_OBJECT) {
        envelope.scan(tokens);
      }
    } catch (UnreadableText e) {
      // What is wrong is reported when the document is bound; here only what stands before counts.
    }
    return envelope;
  }

  private void scan(Tokens tokens) {
    while (recordType == null || schemaVersion == null) {
      if (tokens.next() != JsonToken.PROPERTY_NAME) {
        isWhole = true;
        return;
      }
      String name = tokens.name();
      JsonToken value = tokens.next();
      if (!NAMES.contains(name)) {
        tokens.skip();
      } else if (value != JsonToken.VALUE_STRING) {
        misstated.putIfAbsent(name, noText(name, tokens));
        tokens.skip();
      } else if (name.equals(RECORD_TYPE) && recordType == null) {
        recordType = stated(tokens);
      } else if (name.equals(SCHEMA_VERSION) && schemaVersion == null) {
        schemaVersion = stated(tokens);
      }
    }
  }

  private static Diagnostic noText(String name, Tokens tokens) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", Words.of(tokens.current()));
    arguments.put("expected", Words.TEXT);
    return Diagnostic.of(StructureRules.TYPE, "/" + name, arguments)
        .position(tokens.position())
        .build();
  }

  private static Stated stated(Tokens tokens) {
    return new Stated(tokens.text(), tokens.position());
  }

  Optional<Stated> recordType() {
    return Optional.ofNullable(recordType);
  }

  Optional<Stated> schemaVersion() {
    return Optional.ofNullable(schemaVersion);
  }

  /** Why a member that is there states nothing. */
  Optional<Diagnostic> misstated(String name) {
    return Optional.ofNullable(misstated.get(name));
  }

  /**
   * Whether the document is one object that was seen to its end, so that what was not found is
   * missing.
   */
  boolean isWhole() {
    return isWhole;
  }
}
