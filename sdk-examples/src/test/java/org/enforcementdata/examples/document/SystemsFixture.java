package org.enforcementdata.examples.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fixture that the page names.
 *
 * @param records its records
 */
record SystemsFixture(List<JsonNode> records) {

  private static final JsonMapper MAPPER = new JsonMapper();

  static SystemsFixture read(Path file) {
    try {
      String text = Files.readString(file);
      Stream<String> documents =
          file.toString().endsWith(".ndjson") ? text.lines() : Stream.of(text);
      return new SystemsFixture(documents.map(MAPPER::readTree).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> types() {
    return records.stream().map(record -> record.path("recordType").asString()).toList();
  }

  /** Whether a member of one of its records has one of some codes. */
  boolean shows(CodedMember member) {
    List<String> parts = List.of(member.pointer().split("#/", 2));
    return records.stream()
        .filter(record -> record.path("recordType").asString().equals(parts.get(0)))
        .flatMap(record -> at(Stream.of(record), List.of(parts.get(1).split("/", -1))))
        .anyMatch(value -> member.codes().contains(value.asString("")));
  }

  private static Stream<JsonNode> at(Stream<JsonNode> nodes, List<String> steps) {
    Stream<JsonNode> reached = nodes;
    for (String step : steps) {
      reached =
          step.equals("*")
              ? reached.flatMap(SystemsFixture::elements)
              : reached.map(node -> node.path(step));
    }
    return reached.flatMap(node -> node.isArray() ? elements(node) : Stream.of(node));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return array.values().stream();
  }
}
