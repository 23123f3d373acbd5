package org.enforcementdata.serialization.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** {@code true} and {@code false}. */
final class BooleanBinding implements Binding {

  @Override
  public @Nullable Object read(Cursor cursor) {
    JsonToken token = cursor.token();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    cursor.wrongType(Words.BOOLEAN);
    return null;
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeBoolean((Boolean) value);
  }
}
