package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Content that the standard does not know: any JSON, as plain Java values. */
final class ForeignBinding implements Binding {

  /** Stands for the JSON null, since a null is a value that could not be read. */
  private static final Object NULL = new Object();

  @Override
  public @Nullable Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.START_OBJECT) {
      cursor.wrongType(Words.OBJECT);
      return null;
    }
    Map<String, @Nullable Object> members = object(cursor);
    return members == null ? null : UnknownMembers.of(members);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    any(((UnknownMembers) value).asMap(), generator);
  }

  /** Reads one member into a map; whether it could be read. */
  static boolean member(Cursor cursor, String name, Map<String, @Nullable Object> members) {
    boolean twice = members.containsKey(name);
    if (twice) {
      cursor.report(StructureRules.DUPLICATE);
    }
    boolean isText = TextBinding.isWhole(name, cursor);
    Object value = any(cursor);
    if (value == null || twice || !isText) {
      return false;
    }
    members.put(name, value == NULL ? null : value);
    return true;
  }

  private static @Nullable Map<String, @Nullable Object> object(Cursor cursor) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    boolean good = true;
    while (cursor.next() != JsonToken.END_OBJECT) {
      String name = cursor.name();
      cursor.next();
      good &= member(cursor, name, members);
    }
    return good ? members : null;
  }

  private static @Nullable List<@Nullable Object> list(Cursor cursor) {
    List<@Nullable Object> elements = new ArrayList<>();
    boolean good = true;
    while (cursor.next() != JsonToken.END_ARRAY) {
      Object element = any(cursor);
      good &= element != null;
      elements.add(element == NULL ? null : element);
    }
    return good ? elements : null;
  }

  private static @Nullable Object any(Cursor cursor) {
    return switch (cursor.token()) {
      case START_OBJECT -> object(cursor);
      case START_ARRAY -> list(cursor);
      case VALUE_STRING -> TextBinding.string(cursor);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> NULL;
      default -> DecimalBinding.number(cursor);
    };
  }

  static void any(@Nullable Object value, JsonGenerator generator) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(
          (name, member) -> {
            generator.writeName(Objects.toString(name));
            any(member, generator);
          });
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(element -> any(element, generator));
      generator.writeEndArray();
    } else {
      scalar(value, generator);
    }
  }

  private static void scalar(@Nullable Object value, JsonGenerator generator) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Number number) {
      generator.writeNumber(new BigDecimal(number.toString()).toPlainString());
    } else {
      generator.writeString(value.toString());
    }
  }
}
