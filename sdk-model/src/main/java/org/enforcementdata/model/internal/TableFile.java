package org.enforcementdata.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table that stands as CSV beside a class: lines of comment that begin with {@code #} (source and
 * licence), the names of the columns, the rows. The one reader of CSV of the SDK. Immutable and
 * thread-safe.
 */
public final class TableFile {

  private static final String COMMENT = "#";

  private final String comment;
  private final List<Row> rows;

  /**
   * One row.
   *
   * @param columns positions of the columns by their names
   * @param cells cells in the order of the columns
   */
  public record Row(Map<String, Integer> columns, List<String> cells) {

    /** The cell of a column, empty where nothing stands in it. */
    public String get(String column) {
      return cells.get(Objects.requireNonNull(columns.get(column), column));
    }

    /** The cell of a column; absent where nothing stands in it. */
    public Optional<String> find(String column) {
      return Optional.of(get(column)).filter(cell -> !cell.isEmpty());
    }
  }

  private TableFile(String comment, List<Row> rows) {
    this.comment = comment;
    this.rows = rows;
  }

  /**
   * The table of a file name, such as {@code hw_categories.csv}, beside a class whose own {@code
   * getResourceAsStream} opens it: in a module nobody else's call finds it.
   */
  public static TableFile read(Function<String, @Nullable InputStream> beside, String name) {
    List<String> lines = lines(beside, name);
    int head = 0;
    while (lines.get(head).startsWith(COMMENT)) {
      head++;
    }
    String comment =
        lines.subList(0, head).stream()
            .map(line -> line.substring(COMMENT.length()).strip())
            .collect(Collectors.joining(" "));
    Map<String, Integer> columns = columns(lines.get(head));
    List<Row> rows = new ArrayList<>(lines.size());
    for (String line : lines.subList(head + 1, lines.size())) {
      rows.add(row(name, columns, line));
    }
    return new TableFile(comment, List.copyOf(rows));
  }

  /** Source and licence. */
  public String comment() {
    return comment;
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  private static List<String> lines(Function<String, @Nullable InputStream> beside, String name) {
    try (InputStream bytes = Objects.requireNonNull(beside.apply(name), name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name + ": cannot be read", e);
    }
  }

  private static Map<String, Integer> columns(String line) {
    Map<String, Integer> columns = new HashMap<>();
    cells(line).forEach(column -> columns.put(column, columns.size()));
    return Map.copyOf(columns);
  }

  private static Row row(String name, Map<String, Integer> columns, String line) {
    List<String> cells = cells(line);
    if (cells.size() != columns.size()) {
      throw new IllegalStateException(
          "table " + name + ": expected " + columns.size() + " cells, found " + cells);
    }
    return new Row(columns, Collections.unmodifiableList(cells));
  }

  private static List<String> cells(String line) {
    return line.indexOf('"') < 0 ? plain(line) : quoted(line);
  }

  private static List<String> plain(String line) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
      cells.add(line.substring(start, comma));
      start = comma + 1;
    }
    cells.add(line.substring(start));
    return cells;
  }

  /** A cell in quotation marks may hold commas; none holds a quotation mark or a line break. */
  private static List<String> quoted(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        isQuoted = !isQuoted;
      } else if (c == ',' && !isQuoted) {
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
