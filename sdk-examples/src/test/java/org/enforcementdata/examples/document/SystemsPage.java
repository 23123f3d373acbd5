package org.enforcementdata.examples.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that maps the article, {@code docs/systems.md}, cut into what its tests look at. */
final class SystemsPage {

  static final Path FOLDER = Path.of("../docs");

  private static final Pattern ROW = Pattern.compile("^\\| [AN][0-9].*$", Pattern.MULTILINE);
  private static final Pattern NOTE =
      Pattern.compile("^- \\*\\*([AN][0-9.]+)\\*\\* (.+)$", Pattern.MULTILINE);
  private static final Pattern DEFINITION =
      Pattern.compile("^\\[([^\\]]+)]: (\\S+)$", Pattern.MULTILINE);
  private static final String ALIASES = "Aliases";
  private static final String CLOSING = "Types that no row of the article names";

  private final String text;

  private SystemsPage(String text) {
    this.text = text;
  }

  static SystemsPage read() {
    try {
      return new SystemsPage(Files.readString(FOLDER.resolve("systems.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  static List<String> cells(String line) {
    return List.of(line.substring(2, line.length() - 2).split(" \\| ", -1));
  }

  String text() {
    return text;
  }

  List<String> rowLines() {
    return ROW.matcher(text).results().map(MatchResult::group).toList();
  }

  List<SystemsRow> rows() {
    return rowLines().stream().map(SystemsRow::of).toList();
  }

  /** The notes by the ids of their rows; two notes on one row are refused. */
  Map<String, String> notes() {
    return NOTE.matcher(text)
        .results()
        .collect(Collectors.toMap(note -> note.group(1), note -> note.group(2)));
  }

  /** Targets of the links by their labels. */
  Map<String, String> links() {
    return DEFINITION
        .matcher(text)
        .results()
        .collect(Collectors.toMap(link -> link.group(1), link -> link.group(2)));
  }

  List<List<String>> aliases() {
    return table(ALIASES);
  }

  List<List<String>> closing() {
    return table(CLOSING);
  }

  private List<List<String>> table(String heading) {
    String section =
        Stream.of(text.split("\n## ", -1))
            .filter(part -> part.lines().findFirst().orElse("").endsWith(heading))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no section " + heading));
    return section
        .lines()
        .filter(line -> line.startsWith("| "))
        .skip(2)
        .map(SystemsPage::cells)
        .toList();
  }
}
