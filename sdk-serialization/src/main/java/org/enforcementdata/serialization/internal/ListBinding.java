package org.enforcementdata.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Lists with at least one element: an empty list is left out. */
final class ListBinding implements Binding {

  private static final int FEW = 4;

  private final Binding element;

  ListBinding(Binding element) {
    this.element = element;
  }

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_ARRAY) {
      return cursor.wrongType(Words.LIST);
    }
    List<Object> values = new ArrayList<>(FEW);
    while (cursor.next() != JsonToken.END_ARRAY) {
      values.add(
          cursor.token() == JsonToken.VALUE_NULL
              ? cursor.fail(StructureRules.NULL, "null")
              : element.read(cursor));
    }
    return values.isEmpty() ? cursor.fail(StructureRules.NULL, "[]") : values;
  }

  @Override
  public void require(MemberDeclaration member, Object value) {
    List<?> values = (List<?>) value;
    for (int i = 0; i < values.size(); i++) {
      element.require(member, values.get(i));
    }
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartArray();
    List<?> values = (List<?>) value;
    for (int i = 0; i < values.size(); i++) {
      element.write(values.get(i), generator);
    }
    generator.writeEndArray();
  }
}
