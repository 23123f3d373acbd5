package org.enforcementdata.examples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.enforcementdata.model.declaration.TypeDeclaration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes one place of a document: every kind of change that a schema keyword could notice. */
final class Mutation {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** A value in its object or list. */
  private record Slot(JsonNode parent, String name, int index) {

    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void set(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }
  }

  private final Random random;

  Mutation(long seed) {
    random = new Random(seed);
  }

  /** The document with one place changed. */
  JsonNode of(JsonNode document) {
    JsonNode changed = document.deepCopy();
    List<Slot> slots = new ArrayList<>();
    collect(changed, slots);
    Slot slot = chosen(slots);
    switch (random.nextInt(8)) {
      case 0 -> remove(slot);
      case 1 -> slot.set(otherType(slot.value()));
      case 2 -> addMember(slots);
      default -> slot.set(changed(slot.value()));
    }
    return changed;
  }

  /** Numbers are few and have their own keywords, so that they are chosen more often. */
  private Slot chosen(List<Slot> slots) {
    List<Slot> numbers = slots.stream().filter(slot -> slot.value().isNumber()).toList();
    List<Slot> from = numbers.isEmpty() || random.nextInt(4) > 0 ? slots : numbers;
    return from.get(random.nextInt(from.size()));
  }

  /** The places of a document, foreign content excepted, which may be anything. */
  private static void collect(JsonNode node, List<Slot> slots) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        slots.add(new Slot(object, name, -1));
        if (!name.equals(TypeDeclaration.EXTENSION)) {
          collect(object.get(name), slots);
        }
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        slots.add(new Slot(array, "", i));
        collect(array.get(i), slots);
      }
    }
  }

  private static void remove(Slot slot) {
    if (slot.parent() instanceof ObjectNode object) {
      object.remove(slot.name());
    } else {
      ((ArrayNode) slot.parent()).remove(slot.index());
    }
  }

  private void addMember(List<Slot> slots) {
    List<ObjectNode> objects =
        slots.stream()
            .map(Slot::parent)
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .toList();
    List<ObjectNode> choices =
        objects.stream().filter(each -> each.has("creditCode") || each.has("count")).toList();
    if (!choices.isEmpty() && random.nextBoolean()) {
      addAlternative(choices.get(random.nextInt(choices.size())));
      return;
    }
    ObjectNode object = objects.get(random.nextInt(objects.size()));
    List<String> names = List.of("unknownMember", "substituteCode", "money", "enterprise", "text");
    String name = names.get(random.nextInt(names.size()));
    if (!object.has(name)) {
      object.put(name, "H9310120000000001a");
    }
  }

  /** Beside a member of which there may be one alone, another that is right in itself. */
  private static void addAlternative(ObjectNode object) {
    if (object.has("creditCode")) {
      object.put("substituteCode", "H9310120000000001a");
    } else {
      object.putObject("ratio").put("value", 1);
    }
  }

  private JsonNode otherType(JsonNode value) {
    return switch (random.nextInt(5)) {
      case 0 -> MAPPER.getNodeFactory().nullNode();
      case 1 -> MAPPER.createArrayNode();
      case 2 -> MAPPER.createObjectNode();
      case 3 -> MAPPER.getNodeFactory().booleanNode(true);
      default ->
          value.isString()
              ? MAPPER.getNodeFactory().numberNode(7)
              : MAPPER.getNodeFactory().stringNode("x");
    };
  }

  private JsonNode changed(JsonNode value) {
    if (value.isString()) {
      return MAPPER.getNodeFactory().stringNode(changed(value.asString()));
    }
    if (value.isNumber()) {
      List<String> numbers =
          List.of(
              "-1", "0", "0.0", "1", "1.0", "1.5", "6", "101", "181", "2147483648", "-2147483649");
      return MAPPER.readTree(numbers.get(random.nextInt(numbers.size())));
    }
    if (value.isBoolean()) {
      return MAPPER.getNodeFactory().booleanNode(!value.asBoolean());
    }
    return value instanceof ArrayNode ? MAPPER.createArrayNode() : MAPPER.createObjectNode();
  }

  private String changed(String text) {
    int at = text.isEmpty() ? 0 : random.nextInt(text.length());
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> text + "\n";
      case 2 -> text.toLowerCase(java.util.Locale.ROOT);
      case 3 -> text.repeat(40);
      case 4 -> "１" + text;
      case 5 -> text.substring(0, at);
      case 6 -> "G1";
      case 7 -> text.substring(0, at) + "7" + text.substring(Math.min(text.length(), at + 1));
      case 8 -> " " + text;
      default -> text + "汉";
    };
  }
}
