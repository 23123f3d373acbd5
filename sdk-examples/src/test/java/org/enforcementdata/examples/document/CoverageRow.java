package org.enforcementdata.examples.document;

import java.util.List;
import java.util.stream.Stream;
import org.enforcementdata.model.internal.TableFile;

/**
 * A row of the field catalogue and where it stands.
 *
 * @param section section of the specification, such as {@code B13}; {@code A4} of the amendments
 * @param row the row
 * @param where pointers such as {@code permit#/status}, or why there are none
 */
record CoverageRow(String section, String row, String where) {

  static List<CoverageRow> all() {
    return TableFile.read(
            name -> CoverageRow.class.getClassLoader().getResourceAsStream(name), "coverage-b.csv")
        .rows()
        .stream()
        .map(row -> new CoverageRow(row.get("section"), row.get("row"), row.get("where")))
        .toList();
  }

  Stream<String> pointers() {
    return where.matches("(dropped|later):.*") ? Stream.of() : Stream.of(where.split(" ", -1));
  }
}
