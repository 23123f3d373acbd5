package org.enforcementdata.examples.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.enforcementdata.examples.document.GeneratedFile;
import org.enforcementdata.examples.figures.Figure;
import org.enforcementdata.examples.figures.Outcome;
import org.enforcementdata.examples.figures.RecordSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job as its user runs it. */
class Drive2020Test {

  @TempDir static Path folder;
  private static String printed = "";
  private static int code;
  private static Outcome outcome;

  @BeforeAll
  static void runTheJob() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    code =
        Drive2020.run(new String[0], folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    printed = bytes.toString(StandardCharsets.UTF_8);
    outcome = RecordSets.of(folder, (set, checked, isLast) -> {});
  }

  @Test
  void everyFigureComesOutOfTheRecords() {
    assertThat(code).as(printed).isZero();
    assertThat(outcome.different()).isZero();
    assertThat(outcome.check().bad()).isZero();
    long derived = Figure.all().stream().filter(Figure::isDerived).count();
    assertThat(printed.lines().filter(line -> line.startsWith("  derived"))).hasSize((int) derived);
    assertThat(printed.lines().filter(line -> line.startsWith("  ✓")))
        .hasSize(Figure.all().size() - (int) derived);
  }

  @Test
  void whatIsQualifiedIsPrintedWithItsQualifier() {
    assertThat(printed)
        .contains(
            "业务骨干培训 · person-times of key staff: 700余人(次) (余、多 · more than) → 712 人次",
            "集中隔离点 · isolation points inspected: 若干 (若干 · some, number not given) → 12 家");
  }

  /** Trips below twice the inspections, and a code of the reporter's own. */
  @Test
  void theOnlyDiagnosticsAreTwoHints() {
    assertThat(Found.in(outcome.check().reports()))
        .containsExactly(
            new Found(
                "urn:uuid:20200010-0000-4000-8000-000000000001",
                "statistics.trips-below-inspections",
                "INFO",
                "/measures/0"),
            new Found(
                "urn:uuid:20200010-0000-4000-8000-0000004c4b41",
                "code.known",
                "INFO",
                "/measures/0/code"));
  }

  /**
   * A rule that concerns none of the records stands there with zeros. What a change of a rule does
   * to the golden data is seen in the difference of the file.
   */
  @Test
  void howOftenEachRuleJudgedIsAsReviewed() {
    StringBuilder lines = new StringBuilder("rule judged not-evaluable\n");
    outcome
        .check()
        .rules()
        .forEach(
            (rule, use) ->
                lines
                    .append(rule)
                    .append(' ')
                    .append(use.judged())
                    .append(' ')
                    .append(use.notEvaluable())
                    .append('\n'));
    GeneratedFile.compare("sdk-examples/src/test/resources/campaign-rules.txt", lines.toString());
  }

  @Test
  void thePlantedDefectsAreFoundAndNothingElse(@TempDir Path other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    assertThat(Drive2020.run(new String[] {"--with-defects"}, other, out))
        .as(bytes.toString(StandardCharsets.UTF_8))
        .isZero();
  }

  @Test
  void theReadmeSaysHowManyRecordsThereAre() throws IOException {
    long records = outcome.check().records();
    assertThat(Files.readString(Path.of("../README.md")))
        .contains("%d %03d records".formatted(records / 1000, records % 1000));
  }

  @Test
  void machinesReadEveryFigure() throws IOException {
    JsonNode report =
        JsonMapper.builder().build().readTree(Files.readAllBytes(folder.resolve("report.json")));
    assertThat(report.get("figures")).hasSize(Figure.all().size());
    assertThat(report.at("/onePermit/FINE_TOTAL").decimalValue()).isEqualByComparingTo("4334700");
    assertThat(report.at("/months/MARCH/inspections").asLong()).isPositive();
  }

  @Test
  void thePageStandsAlone() throws IOException {
    String page = Files.readString(folder.resolve("report.html"));
    assertThat(page)
        .doesNotContain("http", "<script", "src=")
        .contains("<svg", "<title id=\"funnel-title\">", "<desc id=\"inspections-desc\">")
        .doesNotContain("class=\"no\">✗</b></td>");
  }
}
