package org.enforcementdata.serialization.internal;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** {@code true} and {@code false}. */
final class BooleanBinding implements Binding {

  @Override
  public Object read(Cursor cursor) {
    JsonToken token = cursor.token();
    return token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
        ? token == JsonToken.VALUE_TRUE
        : cursor.wrongType(Words.BOOLEAN);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeBoolean((Boolean) value);
  }
}
