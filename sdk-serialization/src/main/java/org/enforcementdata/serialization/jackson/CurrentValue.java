package org.enforcementdata.serialization.jackson;

import java.io.ByteArrayOutputStream;
import org.enforcementdata.serialization.internal.EmbeddedValues;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The value at which somebody else's parser stands, as bytes: every member as often as it stands
 * there, every number with its digits. The parser stands at its last token afterwards.
 */
final class CurrentValue {

  private CurrentValue() {}

  static byte[] of(JsonParser from) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator to = EmbeddedValues.generator(bytes)) {
      copy(from, to);
    }
    return bytes.toByteArray();
  }

  private static void copy(JsonParser from, JsonGenerator to) {
    int depth = 0;
    if (from.currentToken() == JsonToken.PROPERTY_NAME) {
      to.writeStartObject();
      depth = 1;
    }
    copyToken(from, to);
    depth += change(from.currentToken());
    while (depth > 0) {
      from.nextToken();
      copyToken(from, to);
      depth += change(from.currentToken());
    }
  }

  private static int change(JsonToken token) {
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }

  private static void copyToken(JsonParser from, JsonGenerator to) {
    switch (from.currentToken()) {
      case START_OBJECT -> to.writeStartObject();
      case END_OBJECT -> to.writeEndObject();
      case START_ARRAY -> to.writeStartArray();
      case END_ARRAY -> to.writeEndArray();
      case PROPERTY_NAME -> to.writeName(from.currentName());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> to.writeNumber(from.getString());
      case VALUE_TRUE, VALUE_FALSE -> to.writeBoolean(from.getBooleanValue());
      case VALUE_NULL -> to.writeNull();
      default -> to.writeString(from.getString());
    }
  }
}
