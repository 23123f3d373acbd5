package org.enforcementdata.examples.document;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;

/** Lines of a CSV file (RFC 4180, LF). */
final class Csv {

  private Csv() {}

  static String cell(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String row(String... cells) {
    return Stream.of(cells).map(Csv::quoted).collect(joining(",")) + "\n";
  }

  private static String quoted(String text) {
    return text.matches("(?s).*[\",\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
