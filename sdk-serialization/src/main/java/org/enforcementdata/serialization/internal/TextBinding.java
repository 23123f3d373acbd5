package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.model.text.WrittenText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are one JSON string and can stand for any text. */
final class TextBinding implements Binding {

  private final Accessor of;

  /** Of values that are made of a text. */
  TextBinding(Accessor of) {
    this.of = of;
  }

  Object of(String text) {
    return of.get(text);
  }

  @Override
  public Object read(Cursor cursor) {
    return cursor.token() == JsonToken.VALUE_STRING
        ? of.get(cursor.text())
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
