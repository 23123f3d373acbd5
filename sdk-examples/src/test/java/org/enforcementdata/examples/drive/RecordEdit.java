package org.enforcementdata.examples.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change of records in a file: of the first ones that fit.
 *
 * @param set the record set
 * @param type the record type
 * @param times how many records
 * @param where {@code pointer=text} that the record must have, several by {@code &}, {@code *} for
 *     any end of the text; empty: any
 * @param pointer what is changed; {@code /} for the whole record
 * @param value the new value as JSON; empty: removed
 */
record RecordEdit(String set, String type, int times, String where, String pointer, String value) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final String RECORD = "/";

  /** Changes the file of the set in a folder. */
  void apply(Path folder) {
    Path file = folder.resolve(set).resolve("records.ndjson");
    try {
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      int place = 0;
      for (int time = 0; time < times; time++) {
        place = apply(lines, place);
      }
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be changed", e);
    }
  }

  /** Changes a record from a line on; the line from which to look for the next. */
  private int apply(List<String> lines, int from) {
    int place = place(lines, from);
    if (place < 0) {
      throw new IllegalArgumentException(
          "edit: found no %s with \"%s\" in %s, expected %d".formatted(type, where, set, times));
    }
    if (pointer.equals(RECORD) && value.isEmpty()) {
      lines.remove(place);
      return place;
    }
    lines.set(place, edited(lines.get(place)));
    return place + 1;
  }

  private int place(List<String> lines, int from) {
    String start = "\"recordType\":\"" + type + "\"";
    Predicate<JsonNode> fits = fits();
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).contains(start) && fits.test(MAPPER.readTree(lines.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  private Predicate<JsonNode> fits() {
    Predicate<JsonNode> all = record -> record.path("recordType").asString("").equals(type);
    for (String part : where.isEmpty() ? new String[0] : where.split("&")) {
      String[] sides = part.split("=", 2);
      all = all.and(record -> fits(record.at(sides[0]).asString(""), sides[1]));
    }
    return all;
  }

  private static boolean fits(String found, String wanted) {
    return wanted.endsWith("*")
        ? found.startsWith(wanted.substring(0, wanted.length() - 1))
        : found.equals(wanted);
  }

  private String edited(String line) {
    ObjectNode record = (ObjectNode) MAPPER.readTree(line);
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode parent = record.at(at.head());
    String member = at.last().getMatchingProperty();
    if (parent instanceof ArrayNode list) {
      int index = at.last().getMatchingIndex();
      if (value.isEmpty()) {
        list.remove(index);
      } else {
        list.set(index, MAPPER.readTree(value));
      }
    } else if (value.isEmpty()) {
      ((ObjectNode) parent).remove(member);
    } else {
      ((ObjectNode) parent).set(member, MAPPER.readTree(value));
    }
    return record.toString();
  }
}
