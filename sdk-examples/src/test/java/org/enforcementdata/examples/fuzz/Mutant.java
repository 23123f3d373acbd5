package org.enforcementdata.examples.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes broken documents of a good one, the same ones for the same seed. */
final class Mutant {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String HERE = "@@here@@";

  private final Random random;

  Mutant(long seed) {
    random = new Random(seed);
  }

  /** The bytes of a document with one to three things done to it. */
  byte[] of(JsonNode document) {
    JsonNode changed = document.deepCopy();
    String text = "";
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      text = changed(changed);
      if (!text.isEmpty()) {
        break;
      }
    }
    byte[] bytes = (text.isEmpty() ? changed.toString() : text).getBytes(StandardCharsets.UTF_8);
    return random.nextInt(12) == 0 ? cut(bytes) : bytes;
  }

  /** Changes the tree; what no tree can hold comes back as text. */
  private String changed(JsonNode document) {
    List<Slot> slots = Slot.of(document);
    if (slots.isEmpty()) {
      return "";
    }
    Slot slot = slots.get(random.nextInt(slots.size()));
    Slot other = slots.get(random.nextInt(slots.size()));
    switch (random.nextInt(7)) {
      case 0 -> slot.remove();
      case 1 -> swap(slot, other);
      case 2 -> slot.set(NODES.arrayNode().add(slot.value().deepCopy()));
      case 3 -> slot.set(NODES.objectNode().set("value", slot.value().deepCopy()));
      case 4 -> addUnknown(slot);
      case 5 -> {
        return duplicated(document, slot);
      }
      default -> {
        return with(document, slot, Hostile.VALUES.get(random.nextInt(Hostile.VALUES.size())));
      }
    }
    return "";
  }

  private static void swap(Slot slot, Slot other) {
    JsonNode left = slot.value().deepCopy();
    slot.set(other.value().deepCopy());
    if (other.value() != null) {
      other.set(left);
    }
  }

  private void addUnknown(Slot slot) {
    ObjectNode object = slot.parent() instanceof ObjectNode parent ? parent : NODES.objectNode();
    object.put(
        random.nextBoolean() ? slot.name() + "x" : "张三" + Hostile.IDENTITY_NUMBER,
        random.nextInt());
  }

  private static String with(JsonNode document, Slot slot, String json) {
    slot.set(NODES.stringNode(HERE));
    return document.toString().replace("\"" + HERE + "\"", json);
  }

  private static String duplicated(JsonNode document, Slot slot) {
    if (!(slot.parent() instanceof ObjectNode)) {
      return "";
    }
    String value = slot.value().toString();
    String member = MAPPER.writeValueAsString(slot.name()) + ":" + value;
    slot.set(NODES.stringNode(HERE));
    return document.toString().replace("\"" + HERE + "\"", value + "," + member);
  }

  private byte[] cut(byte[] bytes) {
    return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
  }
}
