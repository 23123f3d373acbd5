package org.enforcementdata.examples.fuzz;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value in its object or list.
 *
 * @param parent the object or list
 * @param name the member's name; empty in a list
 * @param index the element's number; -1 in an object
 */
record Slot(JsonNode parent, String name, int index) {

  static List<Slot> of(JsonNode document) {
    List<Slot> slots = new ArrayList<>();
    collect(document, slots);
    return slots;
  }

  private static void collect(JsonNode node, List<Slot> slots) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                slots.add(new Slot(object, member.getKey(), -1));
                collect(member.getValue(), slots);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        slots.add(new Slot(array, "", i));
        collect(array.get(i), slots);
      }
    }
  }

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

  void remove() {
    if (parent instanceof ObjectNode object) {
      object.remove(name);
    } else {
      ((ArrayNode) parent).remove(index);
    }
  }
}
