package org.enforcementdata.serialization.internal;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Lists with at least one element: an empty list is left out. */
final class ListBinding implements Binding {

  private final Binding element;

  ListBinding(Binding element) {
    this.element = element;
  }

  @Override
  public @Nullable Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_ARRAY) {
      cursor.wrongType(Words.LIST);
      return null;
    }
    List<Object> values = new ArrayList<>();
    boolean good = true;
    while (cursor.next() != JsonToken.END_ARRAY) {
      Object value = element(cursor);
      if (value == null) {
        good = false;
      } else {
        values.add(value);
      }
    }
    if (good && values.isEmpty()) {
      cursor.report(StructureRules.NULL, "[]");
      return null;
    }
    return good ? values : null;
  }

  private @Nullable Object element(Cursor cursor) {
    if (cursor.token() == JsonToken.VALUE_NULL) {
      cursor.report(StructureRules.NULL, "null");
      return null;
    }
    return element.read(cursor);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeStartArray();
    ((List<?>) value).forEach(each -> element.write(each, generator));
    generator.writeEndArray();
  }
}
