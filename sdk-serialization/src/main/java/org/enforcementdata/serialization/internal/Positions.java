package org.enforcementdata.serialization.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.diagnostic.Position;
import org.enforcementdata.serialization.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Where in a text the values of JSON Pointers stand. Found only when somebody asks. */
public final class Positions {

  private final Map<String, Position> positions = new HashMap<>();

  /** Scans a text for pointers, up to the first defect of syntax. */
  public Positions(String text, Limits limits, Set<String> pointers) {
    try (JsonParser parser = Json.factory(limits).createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
          continue;
        }
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        if (pointers.contains(pointer) || pointer.isEmpty()) {
          positions.putIfAbsent(pointer, Cursor.positionOf(parser.currentTokenLocation()));
        }
      }
    } catch (JacksonException e) {
      // The text is not whole: what stands before the defect is found, the rest has no position.
    }
  }

  /** The position of a pointer, or of the nearest object that would hold it. */
  public Optional<Position> of(String pointer) {
    for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Position position = positions.get(at);
      if (position != null || at.isEmpty()) {
        return Optional.ofNullable(position);
      }
    }
  }
}
