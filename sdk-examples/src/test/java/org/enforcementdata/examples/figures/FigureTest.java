package org.enforcementdata.examples.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of the figures, and what the aggregator may not know. */
class FigureTest {

  private static final Path FIGURES = Path.of("src/main/java/org/enforcementdata/examples/figures");
  private static final Path MEASURES =
      Path.of("../sdk-validation/src/main/java/org/enforcementdata/validation/measure");
  private static final Path SCOPES =
      Path.of("src/main/resources/org/enforcementdata/examples/figures/figures-scope.csv");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d_]*(\\.\\d+)?");
  private static final Pattern DATE_OR_DIVISION =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}|(?<=,)310\\d{3}");

  @Test
  void everyFigureSaysHowItIsCountedAndNothingElseDoes() {
    assertThat(FigureScope.all())
        .extracting(FigureScope::id)
        .containsExactlyElementsOf(Figure.all().stream().map(Figure::id).toList());
  }

  @Test
  void theCodesAreThoseOfTheLists() {
    assertThat(Figure.all()).allMatch(each -> each.qualifier().isListed());
    assertThat(Figure.all()).allMatch(each -> each.measureWord().isListed());
    assertThat(FigureScope.all()).allMatch(each -> each.measure().isListed());
    assertThat(FigureScope.all())
        .allMatch(each -> each.campaign().filter(kind -> !kind.isListed()).isEmpty());
  }

  @Test
  void everySetHasAName() {
    Set<String> sets = Figure.all().stream().map(Figure::set).collect(Collectors.toSet());
    assertThat(FigureSet.all()).extracting(FigureSet::id).containsExactlyInAnyOrderElementsOf(sets);
  }

  /** One digit says nothing. */
  @Test
  void noPublishedNumberStandsInTheAggregator() throws IOException {
    Set<String> published =
        Figure.all().stream()
            .map(each -> each.value().replace("-", "").replaceFirst("\\.0+$", ""))
            .filter(each -> each.length() > 1)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(published).hasSizeGreaterThan(30);
    String scopes = DATE_OR_DIVISION.matcher(Files.readString(SCOPES)).replaceAll("");
    assertThat(numbers(scopes)).doesNotContainAnyElementsOf(published);
    for (Path source : sources()) {
      String code = Files.readString(source).replaceAll("(?s)/\\*.*?\\*/", "");
      assertThat(numbers(code)).as("%s", source).doesNotContainAnyElementsOf(published);
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> measures = Files.list(MEASURES)) {
      return Stream.concat(
              measures,
              Stream.of("Aggregator.java", "FigureScope.java", "Counted.java")
                  .map(FIGURES::resolve))
          .toList();
    }
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }
}
