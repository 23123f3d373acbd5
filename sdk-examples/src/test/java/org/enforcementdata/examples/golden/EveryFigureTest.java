package org.enforcementdata.examples.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.enforcementdata.examples.figures.Compared;
import org.enforcementdata.examples.figures.Outcome;
import org.enforcementdata.examples.figures.RecordSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the article comes out of the golden data as it lies on disk. */
class EveryFigureTest {

  @TempDir static Path folder;
  private static Outcome outcome;

  @BeforeAll
  static void countAll() {
    GoldenData.write(folder);
    outcome = RecordSets.of(folder, (set, checked, isLast) -> {});
  }

  @Test
  void everyFigureAgrees() {
    List<String> different =
        outcome.figures().stream()
            .filter(figure -> !figure.agrees())
            .map(figure -> figure.figure().id() + " " + figure.counted())
            .toList();
    assertThat(different).isEmpty();
    assertThat(outcome.figures()).hasSizeGreaterThan(50);
  }

  @Test
  void noRecordHasAnErrorOrAWarning() {
    assertThat(outcome.check().bad()).isZero();
  }

  /** One hundred inspections count for two campaigns, and each campaign's figures stay. */
  @Test
  void inspectionsOfTwoCampaignsCountInEach(@TempDir Path other) throws IOException {
    GoldenData.write(other);
    GoldenData.writeOverlap(other);
    Path both = other.resolve("overlap").resolve("records.ndjson");
    assertThat(Files.readString(both))
        .contains(Ids.CAMPAIGN.of(0) + "\",\"" + Ids.CAMPAIGN.of(PositiveList.BLOCK));
    for (String set : List.of("one-permit", "positive-list")) {
      Files.copy(
          both, other.resolve(set).resolve("records.ndjson"), StandardCopyOption.REPLACE_EXISTING);
      List<Compared> figures = RecordSets.count(other, List.of(set));
      assertThat(figures).isNotEmpty().allMatch(Compared::agrees);
    }
  }
}
