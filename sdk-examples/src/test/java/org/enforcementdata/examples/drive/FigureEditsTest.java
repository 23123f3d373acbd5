package org.enforcementdata.examples.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enforcementdata.examples.figures.Compared;
import org.enforcementdata.examples.figures.Figure;
import org.enforcementdata.examples.figures.FigureSet;
import org.enforcementdata.examples.figures.RecordSets;
import org.enforcementdata.examples.golden.GoldenData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change of one record on disk shows in exactly the figures that the record feeds. */
class FigureEditsTest {

  private static final Path EDITS = Path.of("src/test/resources/figure-edits.csv");
  private static final Pattern OF_TWO_CAMPAIGNS =
      Pattern.compile("\"recordType\":\"inspection\".*\"campaigns\":\\[\"[^\"]+\",\"[^\"]+\"\\]");
  private static final String BASE = "base";
  private static final List<String> SETS = FigureSet.all().stream().map(FigureSet::id).toList();

  @TempDir static Path folder;

  /**
   * A change and what it does.
   *
   * @param figure the figure that it is for
   * @param edit the change
   * @param differ the figures that differ then
   */
  record Row(String figure, RecordEdit edit, List<String> differ) {
    @Override
    public String toString() {
      return figure;
    }
  }

  @BeforeAll
  static void writeTheRecords() {
    GoldenData.write(folder);
  }

  static List<Row> rows() {
    try (Stream<String> lines = Files.lines(EDITS)) {
      return lines
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\\|", -1))
          .map(
              cells ->
                  new Row(
                      cells[0],
                      new RecordEdit(
                          cells[1],
                          cells[2],
                          Integer.parseInt(cells[3]),
                          cells[4],
                          cells[5],
                          cells[6]),
                      Arrays.asList(cells[7].split(" "))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(EDITS + ": cannot be read", e);
    }
  }

  @Test
  void everyFigureHasAChange() {
    assertThat(rows())
        .extracting(Row::figure)
        .containsExactlyElementsOf(Figure.all().stream().map(Figure::id).toList());
    assertThat(rows()).allMatch(row -> row.differ().contains(row.figure()));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aChangeShowsInTheFiguresThatTheRecordFeeds(Row row, @TempDir Path changed)
      throws IOException {
    String set = row.edit().set();
    copy(BASE, changed);
    for (String each : set.equals(BASE) ? SETS : List.of(set)) {
      copy(each, changed);
    }
    row.edit().apply(changed);
    List<String> differ =
        RecordSets.count(changed, set.equals(BASE) ? SETS : List.of(set)).stream()
            .filter(each -> !each.agrees())
            .map(Compared::figure)
            .map(Figure::id)
            .toList();
    assertThat(differ).containsExactlyInAnyOrderElementsOf(row.differ());
  }

  /** Inspections that count for two campaigns leave the figures of each as they are. */
  @Test
  void campaignsMayOverlap(@TempDir Path both) throws IOException {
    GoldenData.writeOverlap(folder);
    copy(BASE, both);
    try (Stream<String> lines = Files.lines(folder.resolve("overlap").resolve("records.ndjson"))) {
      assertThat(lines.filter(OF_TWO_CAMPAIGNS.asPredicate())).hasSize(100);
    }
    for (String set : List.of("one-permit", "positive-list")) {
      Files.createDirectories(both.resolve(set));
      Files.copy(
          folder.resolve("overlap").resolve("records.ndjson"),
          both.resolve(set).resolve("records.ndjson"));
    }
    List<Compared> figures = RecordSets.count(both, List.of("one-permit", "positive-list"));
    assertThat(figures).hasSize(19);
    assertThat(figures.stream().filter(each -> !each.agrees())).isEmpty();
  }

  private static void copy(String set, Path target) throws IOException {
    Files.createDirectories(target.resolve(set));
    Files.copy(
        folder.resolve(set).resolve("records.ndjson"),
        target.resolve(set).resolve("records.ndjson"));
  }
}
