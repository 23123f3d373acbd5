package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Content that the standard does not know: any JSON, as plain Java values. */
final class ForeignData {

  private ForeignData() {}

  /** The members of an object that could be read; the cursor counts the others. */
  static Map<String, @Nullable Object> object(Cursor cursor) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    while (cursor.next() != JsonToken.END_OBJECT) {
      String name = cursor.name();
      if (members.containsKey(name)) {
        cursor.fail(StructureRules.DUPLICATE);
        cursor.next();
        cursor.skip();
      } else {
        cursor.next();
        read(cursor, name, members);
      }
    }
    return members;
  }

  /** Reads the current value into a map, if it can be read. */
  static void read(Cursor cursor, String name, Map<String, @Nullable Object> members) {
    Object value = any(cursor);
    if (value != Members.UNREADABLE) {
      members.put(name, value);
    }
  }

  private static List<@Nullable Object> list(Cursor cursor) {
    List<@Nullable Object> elements = new ArrayList<>();
    while (cursor.next() != JsonToken.END_ARRAY) {
      Object element = any(cursor);
      if (element != Members.UNREADABLE) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static @Nullable Object any(Cursor cursor) {
    return switch (cursor.token()) {
      case START_OBJECT -> object(cursor);
      case START_ARRAY -> list(cursor);
      case VALUE_STRING -> cursor.text();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> number(cursor);
    };
  }

  private static Object number(Cursor cursor) {
    BigDecimal number = Numbers.read(cursor);
    return number == null ? Members.UNREADABLE : number;
  }

  /** Writes a value of the kinds that foreign data consist of. */
  static void write(@Nullable Object value, JsonGenerator generator) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(
          (name, member) -> {
            generator.writeName((String) name);
            write(member, generator);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> write(element, generator));
      generator.writeEndArray();
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number.toPlainString());
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else {
      generator.writeString((String) value);
    }
  }
}
