package org.enforcementdata.model.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table that stands beside this class as CSV: first a comment with source and licence, then the
 * names of the columns, then the rows. The one place of the model that reads anything.
 */
final class TableFile {

  private final String comment;
  private final List<Row> rows;

  /** One row, cells by column. */
  record Row(Map<String, String> cells) {

    /** The cell of a column, empty where nothing stands in it. */
    String get(String column) {
      return Objects.requireNonNull(cells.get(column), column);
    }

    /** The cell of a column; empty where nothing stands in it. */
    Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }
  }

  private TableFile(String comment, List<Row> rows) {
    this.comment = comment;
    this.rows = rows;
  }

  /** The table of a file name, such as {@code hw_categories.csv}. */
  static TableFile read(String name) {
    List<String> lines = lines(name);
    String comment = lines.get(0).replaceFirst("^# ?", "");
    List<String> columns = cells(lines.get(1));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      rows.add(row(name, columns, cells(line)));
    }
    return new TableFile(comment, List.copyOf(rows));
  }

  /** Source and licence. */
  String comment() {
    return comment;
  }

  /** The rows. */
  List<Row> rows() {
    return rows;
  }

  private static List<String> lines(String name) {
    try (InputStream bytes =
        Objects.requireNonNull(TableFile.class.getResourceAsStream(name), name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + " cannot be read", e);
    }
  }

  private static Row row(String name, List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          "table " + name + ": expected " + columns.size() + " cells, found " + cells);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      row.put(columns.get(i), cells.get(i));
    }
    return new Row(row);
  }

  /** A cell in quotation marks may hold commas; none holds a quotation mark or a line break. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
