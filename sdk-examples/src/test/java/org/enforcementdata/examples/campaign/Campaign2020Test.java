package org.enforcementdata.examples.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.enforcementdata.examples.document.GeneratedFile;
import org.enforcementdata.examples.golden.GoldenRecords;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.serialization.EnforcementJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job as its user runs it. */
class Campaign2020Test {

  @TempDir static Path folder;
  private static String printed = "";
  private static int code;
  private static CheckedSet checked;

  @BeforeAll
  static void runTheJob() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    code =
        Campaign2020.run(
            new String[0], folder, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    printed = bytes.toString(StandardCharsets.UTF_8);
    checked = CheckedSet.of(folder.resolve("records.ndjson"), (done, total) -> {});
  }

  @Test
  void everyFigureComesOutOfTheRecords() {
    assertThat(code).as(printed).isZero();
    assertThat(Figure.compare(checked.index())).hasSize(6).allMatch(Figure::agrees);
    assertThat(printed.lines().filter(line -> line.endsWith("✓"))).hasSize(6);
  }

  @Test
  void theOnlyDiagnosticIsThatTripsAreFewerThanTwiceTheInspections() {
    assertThat(Found.in(checked.reports()))
        .containsExactly(
            new Found(
                "urn:uuid:20200010-0000-4000-8000-000000000001",
                "statistics.trips-below-inspections",
                "INFO",
                "/measures/0"));
  }

  /**
   * A rule that concerns none of the records stands there with zeros. What a change of a rule does
   * to the golden data is seen in the difference of the file.
   */
  @Test
  void howOftenEachRuleJudgedIsAsReviewed() {
    StringBuilder lines = new StringBuilder("rule judged not-evaluable\n");
    checked
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
  void eachOfTheSeventeenRecordTypesOfTheCampaignOccurs() {
    assertThat(checked.types()).hasSize(17);
  }

  @Test
  void thePlantedDefectsAreFoundAndNothingElse(@TempDir Path other) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Campaign2020 job = new Campaign2020(out, other, true);
    assertThat(job.run()).as(bytes.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(Found.in(job.checked().reports())).containsExactlyElementsOf(Found.expected());
  }

  @Test
  void theReadmeSaysHowManyRecordsThereAre() throws IOException {
    long records;
    try (Stream<String> lines = Files.lines(folder.resolve("records.ndjson"))) {
      records = lines.count();
    }
    assertThat(Files.readString(Path.of("../README.md")))
        .contains("%d %03d records".formatted(records / 1000, records % 1000));
  }

  @Test
  void theRecordsAreTheSameInEveryRun() throws IOException {
    EnforcementJson json = EnforcementJson.standard();
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    for (EnforcementRecord<?> record : GoldenRecords.all()) {
      again.write(json.write(record));
      again.write('\n');
    }
    assertThat(Files.readAllBytes(folder.resolve("records.ndjson"))).isEqualTo(again.toByteArray());
  }
}
