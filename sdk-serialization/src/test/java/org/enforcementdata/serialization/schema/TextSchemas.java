package org.enforcementdata.serialization.schema;

import java.lang.reflect.InvocationTargetException;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.text.Mask;
import org.enforcementdata.model.text.TextForm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of values that are one JSON string. */
final class TextSchemas {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private TextSchemas() {}

  static ObjectNode of(Class<?> type, boolean isFull) {
    ObjectNode node = MAPPER.createObjectNode().put("title", type.getSimpleName());
    if (Code.class.isAssignableFrom(type)) {
      addCodes(node, listOf(type));
    } else {
      addForm(node, type.getAnnotation(TextForm.class), isFull);
    }
    return node;
  }

  /** The form; in full records no mask, in excerpts a mask instead. */
  private static void addForm(ObjectNode node, TextForm form, boolean isFull) {
    node.put("x-term", form.termZh()).put("type", "string");
    if (form.pattern().isEmpty()) {
      addLength(node, form);
    } else if (isFull) {
      addPattern(node, form);
      node.putObject("not").put("type", "string").put("pattern", Mask.PATTERN);
    } else {
      ArrayNode either = node.putArray("anyOf");
      addPattern(either.addObject().put("type", "string"), form);
      either.addObject().put("type", "string").put("pattern", Mask.PATTERN);
    }
    node.put("x-rule", form.rule());
    node.putArray("examples").add(form.example());
  }

  private static void addPattern(ObjectNode node, TextForm form) {
    node.put("pattern", Patterns.portable(form.pattern()));
    addLength(node, form);
  }

  private static void addLength(ObjectNode node, TextForm form) {
    node.put("minLength", form.minLength()).put("maxLength", form.maxLength());
  }

  private static void addCodes(ObjectNode node, CodeList<?> list) {
    node.put("type", "string");
    if (list.isClosed()) {
      ArrayNode codes = node.putArray("enum");
      list.entries().forEach(entry -> codes.add(entry.code().getValue()));
    } else {
      node.put("pattern", Patterns.portable(Code.PATTERN)).put("minLength", 1).put("maxLength", 64);
    }
    node.put("x-code-list", list.id() + " " + list.version());
    node.put("x-source", list.source()).put("x-status", list.certainty().name());
    ObjectNode labels = node.putObject("x-codes");
    for (CodeList.Entry<?> entry : list.entries()) {
      ObjectNode code = labels.putObject(entry.code().getValue());
      code.put("zh", entry.label().zh()).put("en", entry.label().en());
      entry.startsOn().ifPresent(day -> code.put("startsOn", day.toString()));
      entry.endsOn().ifPresent(day -> code.put("endsOn", day.toString()));
    }
  }

  private static CodeList<?> listOf(Class<?> type) {
    try {
      return (CodeList<?>) type.getMethod("list").invoke(null);
    } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no code list", e);
    }
  }
}
