package org.enforcementdata.serialization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.catalogue.RecordTypes;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shared documents that show every member, to be spoilt in one place. */
public final class FullDocuments {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String SPOT = "\uE000";

  private FullDocuments() {}

  /** The document of every record type. */
  public static List<ObjectNode> all() {
    return RecordTypes.all().stream().map(RecordTypes::nameOf).map(FullDocuments::of).toList();
  }

  /** The document of a record type such as {@code inspection}. */
  public static ObjectNode of(String type) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("src/fixtures/1.0", type, "valid-full.json"));
      return (ObjectNode) MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("document of " + type + ": cannot be read", e);
    }
  }

  /** The pointers of all values in a document, but not the document itself. */
  public static List<String> pointers(ObjectNode document) {
    List<String> pointers = new ArrayList<>();
    collect("", document, pointers);
    return pointers;
  }

  private static void collect(String at, JsonNode node, List<String> pointers) {
    if (!at.isEmpty()) {
      pointers.add(at);
    }
    if (node.isObject()) {
      node.propertyNames().forEach(name -> collect(at + "/" + name, node.get(name), pointers));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(at + "/" + i, node.get(i), pointers);
    }
  }

  /** The text of a document with something at a pointer, which may be no JSON at all. */
  public static String spoilt(ObjectNode document, String pointer, String raw) {
    ObjectNode copy = document.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = copy.at(JsonPointer.compile(pointer.substring(0, slash)));
    String last = pointer.substring(slash + 1);
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(last), SPOT);
    } else {
      ((ObjectNode) parent).put(last, SPOT);
    }
    return copy.toString().replace('"' + SPOT + '"', raw);
  }

  /** The text of a document without the member at a pointer. */
  public static String without(ObjectNode document, String pointer) {
    ObjectNode copy = document.deepCopy();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) copy.at(JsonPointer.compile(pointer.substring(0, slash))))
        .remove(pointer.substring(slash + 1));
    return copy.toString();
  }
}
