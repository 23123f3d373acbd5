package org.enforcementdata.serialization.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.Kinds;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.model.internal.Accessor;
import org.enforcementdata.serialization.internal.TimeForms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of texts, numbers, booleans and times, with the constraints of their member. */
final class ScalarSchemas {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScalarSchemas() {}

  static ObjectNode of(MemberDeclaration member) {
    ObjectNode node = MAPPER.createObjectNode();
    addType(node, member);
    Kinds.onValue(member).forEach(constraint -> Keywords.add(node, constraint));
    Decimals decimals =
        Accessor.method(member.owner(), member.name()).getAnnotation(Decimals.class);
    if (decimals != null) {
      node.put("x-decimals", decimals.value());
    }
    return node;
  }

  private static void addType(ObjectNode node, MemberDeclaration member) {
    Class<?> type = member.elementType();
    if (type == String.class) {
      node.put("type", "string");
    } else if (type == boolean.class || type == Boolean.class) {
      node.put("type", "boolean");
    } else if (type == int.class || type == Integer.class) {
      node.put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
    } else if (type == long.class || type == Long.class) {
      node.put("type", "integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
    } else if (type == BigDecimal.class) {
      node.put("type", "number");
    } else if (type == LocalDate.class) {
      addTime(node, TimeForms.DATE, 10, "date");
    } else if (type == OffsetDateTime.class) {
      addTime(node, TimeForms.INSTANT, 35, "date-time");
    } else if (type == UnknownMembers.class) {
      node.put("type", "object");
    } else {
      throw new IllegalArgumentException(member + ": no schema for " + type);
    }
  }

  private static void addTime(ObjectNode node, String pattern, int length, String format) {
    node.put("type", "string").put("pattern", Patterns.portable(pattern));
    node.put("maxLength", length).put("format", format);
  }
}
