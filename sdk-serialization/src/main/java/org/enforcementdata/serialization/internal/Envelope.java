package org.enforcementdata.serialization.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a document says of itself, found before it is bound, wherever in the document it stands. */
final class Envelope {

  /**
   * A text and where it stands.
   *
   * @param text the text
   * @param position line and column
   */
  record Stated(String text, Position position) {}

  private static final Set<String> NAMES = Set.of("recordType", "schemaVersion");

  private @Nullable Stated recordType;
  private @Nullable Stated schemaVersion;
  private final Map<String, Diagnostic> misstated = new HashMap<>();
  private boolean isWhole;

  private Envelope() {}

  static Envelope of(JsonFactory factory, String text) {
    Envelope envelope = new Envelope();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        envelope.scan(parser);
      }
    } catch (JacksonException e) {
      // What is wrong is reported when the document is bound; here only what stands before counts.
    }
    return envelope;
  }

  private void scan(JsonParser parser) {
    while (recordType == null || schemaVersion == null) {
      if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
        isWhole = true;
        return;
      }
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (!NAMES.contains(name)) {
        parser.skipChildren();
      } else if (value != JsonToken.VALUE_STRING) {
        misstated.putIfAbsent(name, noText(name, parser));
        parser.skipChildren();
      } else if (name.equals("recordType") && recordType == null) {
        recordType = stated(parser);
      } else if (name.equals("schemaVersion") && schemaVersion == null) {
        schemaVersion = stated(parser);
      }
    }
  }

  private static Diagnostic noText(String name, JsonParser parser) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("found", Words.of(parser.currentToken()));
    arguments.put("expected", Words.TEXT);
    return Diagnostic.of(StructureRules.TYPE, "/" + name, arguments)
        .position(Cursor.positionOf(parser.currentTokenLocation()))
        .build();
  }

  private static Stated stated(JsonParser parser) {
    return new Stated(parser.getString(), Cursor.positionOf(parser.currentTokenLocation()));
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
