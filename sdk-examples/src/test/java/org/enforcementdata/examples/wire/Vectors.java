package org.enforcementdata.examples.wire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test vectors that partners judge in other languages. */
final class Vectors {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final Path FOLDER = Path.of("../sdk-serialization/src/fixtures/vectors");

  private Vectors() {}

  static List<JsonNode> of(String file) {
    List<JsonNode> vectors = new ArrayList<>();
    MAPPER.readTree(FOLDER.resolve(file)).forEach(vectors::add);
    return vectors;
  }

  static <R extends EnforcementRecord<R>> R record(JsonNode document, Class<R> type) {
    return Wire.JSON.read(MAPPER.writeValueAsBytes(document), type).value().orElseThrow();
  }

  static List<String> texts(JsonNode list) {
    return Stream.of(MAPPER.treeToValue(list, String[].class)).toList();
  }

  /** Every text and number of a document, each with its pointer. */
  static List<String> leaves(JsonNode node, String at) {
    List<String> leaves = new ArrayList<>();
    if (node.isObject()) {
      node.propertyNames().forEach(name -> leaves.addAll(leaves(node.get(name), at + "/" + name)));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        leaves.addAll(leaves(node.get(i), at + "/" + i));
      }
    } else {
      leaves.add(at);
    }
    return leaves;
  }
}
