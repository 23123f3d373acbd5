package org.enforcementdata.serialization.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.enforcementdata.model.constraint.Kinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keywords that the kinds of constraints give, as they are published: in a fixed order,
 * patterns portable, and complete enough for a validator in strict mode (a pattern says that it is
 * of texts, a demanded member is named among the properties).
 */
final class Keywords {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> FIRST = List.of("if", "then", "type", "properties", "required");
  private static final Comparator<String> ORDER =
      Comparator.<String>comparingInt(
              key -> FIRST.contains(key) ? FIRST.indexOf(key) : FIRST.size())
          .thenComparing(Comparator.reverseOrder());

  private Keywords() {}

  /** The keywords of a condition between members. */
  static ObjectNode node(Map<?, ?> keywords) {
    ObjectNode node = MAPPER.createObjectNode();
    sorted(keywords).forEach((key, value) -> node.set(key, value(key, value)));
    if (node.has("pattern") && !node.has("type")) {
      node.put("type", "string");
    }
    if (node.has("required") && !node.has("properties")) {
      ObjectNode properties = node.putObject("properties");
      node.get("required").forEach(name -> properties.put(name.asString(), true));
    }
    return node;
  }

  private static JsonNode value(String key, Object value) {
    if (value instanceof Map<?, ?> map) {
      return node(map);
    }
    if (value instanceof Collection<?> list) {
      ArrayNode node = MAPPER.createArrayNode();
      list.forEach(element -> node.add(value(key, element)));
      return node;
    }
    return key.equals("pattern") && value instanceof String pattern && pattern.startsWith("^")
        ? MAPPER.valueToTree(Patterns.portable(pattern))
        : MAPPER.valueToTree(value);
  }

  /** Adds the keywords of a constraint on one value. */
  static void add(ObjectNode node, Kinds.OnValue<?> constraint) {
    sorted(constraint.schema()).forEach((key, value) -> node.set(key, value(key, value)));
  }

  private static SortedMap<String, Object> sorted(Map<?, ?> keywords) {
    SortedMap<String, Object> sorted = new TreeMap<>(ORDER);
    keywords.forEach((key, value) -> sorted.put((String) key, value));
    return sorted;
  }
}
