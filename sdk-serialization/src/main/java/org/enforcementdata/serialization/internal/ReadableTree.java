package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as a tree, null where a value could not be read, so that nothing unreadable (such as a
 * number of a billion digits) reaches whoever judges the tree.
 */
final class ReadableTree {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser parser;
  private final Set<String> unreadable;

  private ReadableTree(JsonParser parser, Set<String> unreadable) {
    this.parser = parser;
    this.unreadable = unreadable;
  }

  /**
   * The tree of a text that the reader has read to its end.
   *
   * @param unreadable JSON Pointers of the values that could not be read
   */
  static JsonNode of(JsonFactory factory, String text, Set<String> unreadable) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return new ReadableTree(parser, unreadable).node();
    }
  }

  private JsonNode node() {
    if (unreadable.contains(parser.streamReadContext().pathAsPointer().toString())) {
      parser.skipChildren();
      return NODES.nullNode();
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(parser.getBooleanValue());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          NODES.numberNode(new BigDecimal(parser.getString()));
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() {
    ObjectNode object = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.set(name, node());
    }
    return object;
  }

  private ArrayNode array() {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(node());
    }
    return array;
  }
}
