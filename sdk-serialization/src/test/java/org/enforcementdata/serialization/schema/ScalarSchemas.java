package org.enforcementdata.serialization.schema;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.enforcementdata.model.constraint.Decimals;
import org.enforcementdata.model.constraint.Length;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.UnknownMembers;
import org.enforcementdata.serialization.internal.TimeForms;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of texts, numbers, booleans and times, with the constraints of their member. */
final class ScalarSchemas {

  private ScalarSchemas() {}

  static ObjectNode of(JsonMapper mapper, MemberDeclaration member) {
    ObjectNode node = mapper.createObjectNode();
    type(node, member);
    for (Annotation constraint : member.elementConstraints().getAnnotations()) {
      constrain(node, constraint);
    }
    Decimals decimals = member.accessor().getAnnotation(Decimals.class);
    if (decimals != null) {
      node.put("x-decimals", decimals.value());
    }
    return node;
  }

  private static void type(ObjectNode node, MemberDeclaration member) {
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
      node.put("type", "string")
          .put("pattern", Patterns.portable(TimeForms.DATE))
          .put("maxLength", 10)
          .put("format", "date");
    } else if (type == OffsetDateTime.class) {
      node.put("type", "string")
          .put("pattern", Patterns.portable(TimeForms.INSTANT))
          .put("maxLength", 35)
          .put("format", "date-time");
    } else if (type == UnknownMembers.class) {
      node.put("type", "object");
    } else {
      throw new IllegalArgumentException(member + ": no schema for " + type);
    }
  }

  private static void constrain(ObjectNode node, Annotation constraint) {
    if (constraint instanceof Length length) {
      node.put("minLength", length.min()).put("maxLength", length.max());
    } else if (constraint instanceof Min min) {
      node.put("minimum", min.value());
    } else if (constraint instanceof Max max) {
      node.put("maximum", max.value());
    } else if (constraint instanceof DecimalMin min) {
      node.put(min.inclusive() ? "minimum" : "exclusiveMinimum", new BigDecimal(min.value()));
    } else if (constraint instanceof DecimalMax max) {
      node.put(max.inclusive() ? "maximum" : "exclusiveMaximum", new BigDecimal(max.value()));
    }
  }
}
