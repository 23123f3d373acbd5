package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** W7: days and instants. */
class TimesTest {

  private static final Wire GOOD = Wire.REGISTRATION;
  private static final String CREATED = "2025-06-03T10:00:00+08:00";

  @ParameterizedTest
  @Tag("W7.1")
  @ValueSource(
      strings = {
        "2025-6-3",
        "20250603",
        "2025-02-29",
        "2025-06",
        "0000-01-01",
        "10000-01-01",
        "2025-06-03T00:00:00+08:00",
        "２025-06-03"
      })
  void aDayIsWrittenInOneWay(String day) {
    assertThat(Wire.EXCERPT.and("\"endsOn\":\"" + day + "\"").found())
        .containsExactly("ERROR /endsOn date.form");
    assertThat(Wire.EXCERPT.and("\"endsOn\":\"2024-02-29\"").found()).isEmpty();
  }

  @ParameterizedTest
  @Tag("W7.2")
  @ValueSource(
      strings = {
        "2025-06-03T10:00+08:00",
        "2025-06-03T10:00:00",
        "2025-06-03 10:00:00+08:00",
        "2025-06-03T10:00:00+8",
        "2025-06-03T24:00:00+08:00",
        "2025-06-03T10:00:60+08:00",
        "2025-06-03T10:00:00.+08:00",
        "2025-06-03T10:00:00.1234567890Z",
        "2025-06-03T10:00:00+18:01",
        "2025-06-03T10:00:00z",
        "2025-06-03"
      })
  void anInstantIsWrittenWithSecondsAndOffset(String instant) {
    assertThat(GOOD.with(CREATED, instant).found())
        .containsExactly("ERROR /createdAt instant.offset");
  }

  @ParameterizedTest
  @Tag("W7.3")
  @CsvSource({
    "2025-06-03T02:00:00.120000000Z, 2025-06-03T02:00:00.12Z",
    "2025-06-03T02:00:00.000+00:00, 2025-06-03T02:00:00Z",
    "2025-06-03T02:00:00-00:00, 2025-06-03T02:00:00Z",
    "2025-06-03T20:00:00.123456789-05:30, 2025-06-03T20:00:00.123456789-05:30"
  })
  void anInstantKeepsItsOffset(String read, String written) {
    assertThat(GOOD.with(CREATED, read).written()).isEqualTo(GOOD.with(CREATED, written).text());
  }

  @Test
  @Tag("W7.4")
  void aLegalDayIsTheDayInPlus8() {
    Wire evidence = Wire.fixture("evidence-item");
    String day = "\"capturedOn\": \"2020-05-20\"";
    Wire beside = evidence.with("2020-05-20T09:58:12+08:00", "2020-05-19T16:30:00Z");
    assertThat(beside.found()).doesNotContain("ERROR /capturedOn record.day-of-instant");
    assertThat(beside.with(day, day.replace("20\"", "19\"")).found())
        .contains("ERROR /capturedOn record.day-of-instant");
  }

  @Test
  @Tag("W7.5")
  void aPeriodIsInOrderWhereAnyReadingOfItsTextsIs() {
    Wire decision = Wire.fixture("penalty-decision");
    String starts = "\"startsOn\": \"2020-05\"";
    assertThat(decision.found()).isEmpty();
    assertThat(decision.with(starts, "\"startsOn\": \"2020\"").found()).isEmpty();
    assertThat(decision.with(starts, "\"startsOn\": \"2020-06\"").found())
        .containsExactly("ERROR /acts/0/period/endsOn period.order");
    assertThat(decision.with(starts, "\"startsOn\": \"2020-5\"").found())
        .containsExactly("ERROR /acts/0/period/startsOn partial-day.form");
  }
}
