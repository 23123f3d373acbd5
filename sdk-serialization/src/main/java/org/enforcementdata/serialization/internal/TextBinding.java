package org.enforcementdata.serialization.internal;

import java.util.function.Function;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.text.WrittenText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are one JSON string and can stand for any text. */
final class TextBinding implements Binding {

  private final Function<String, Object> of;

  TextBinding(Function<String, Object> of) {
    this.of = of;
  }

  @Override
  public Object read(Cursor cursor) {
    return cursor.token() == JsonToken.VALUE_STRING
        ? of.apply(cursor.text())
        : cursor.wrongType(Words.TEXT);
  }

  @Override
  public void require(MemberDeclaration member, Object value) {
    Writable.requireText(member, value);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(value instanceof WrittenText text ? text.getValue() : (String) value);
  }
}
