package org.enforcementdata.serialization.schema;

import java.lang.reflect.InvocationTargetException;
import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.text.TextForm;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of values that are one JSON string. */
final class TextSchemas {

  private TextSchemas() {}

  static ObjectNode text(JsonMapper mapper, Class<?> type) {
    TextForm form = type.getAnnotation(TextForm.class);
    ObjectNode node = mapper.createObjectNode().put("type", "string");
    if (!form.pattern().isEmpty()) {
      node.put("pattern", Patterns.portable(form.pattern()));
    }
    node.put("minLength", form.minLength()).put("maxLength", form.maxLength());
    node.put("x-rule", form.rule());
    node.putArray("examples").add(form.example());
    return node;
  }

  static ObjectNode codeList(JsonMapper mapper, Class<?> type) {
    CodeList<?> list = listOf(type);
    ObjectNode node = mapper.createObjectNode().put("type", "string");
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
    return node;
  }

  static CodeList<?> listOf(Class<?> type) {
    try {
      return ((Code) type.getMethod("of", String.class).invoke(null, "X")).list();
    } catch (IllegalAccessException | InvocationTargetException | NoSuchMethodException e) {
      throw new IllegalArgumentException(type + " is no code list", e);
    }
  }
}
