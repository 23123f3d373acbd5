package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.enforcementdata.model.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@Timeout(20)
class LargeInputTest {

  private static final int MANY = 1_000_000;
  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("dispatch");

  static Stream<Arguments> beyondTheLimits() {
    return Stream.of(
        Arguments.of("text of 10 MB", "\"" + "x".repeat(10 * MANY) + "\""),
        Arguments.of("text of 10 MB of escapes", "\"" + "\\u0041".repeat(MANY * 10 / 6) + "\""),
        Arguments.of("lists in lists", "[".repeat(MANY)),
        Arguments.of("objects in objects", "{\"a\":".repeat(MANY)),
        Arguments.of("closed lists", "[".repeat(MANY) + "]".repeat(MANY)),
        Arguments.of("65 levels", "[".repeat(64) + "]".repeat(64)),
        Arguments.of("digits", "1".repeat(MANY)),
        Arguments.of("decimals", "0." + "1".repeat(MANY)),
        Arguments.of("digits of an exponent", "1e" + "9".repeat(MANY)),
        Arguments.of("name of 10 MB", "{\"" + "x".repeat(10 * MANY) + "\":1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beyondTheLimits")
  void whatIsBeyondTheLimitsIsRefused(String name, String value) {
    for (String at : List.of("/sourceSystem", "/x-new", "/issuer/x-new")) {
      HostileInputTest.assertRefused(
          FullDocuments.spoilt(DOCUMENT, at, value).getBytes(UTF_8), "json.syntax");
    }
    assertThat(JSON.read(value.getBytes(UTF_8)).report().valid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "{},", "null,", "\"\\u0000\","})
  void aListOfMillionsOfWrongElementsIsCounted(String element) {
    String list = "[" + element.repeat(6 * MANY / element.length()) + "0]";
    String text = FullDocuments.spoilt(DOCUMENT, "/officers", list);
    Report report = JSON.read(text.getBytes(UTF_8)).report();
    assertThat(report.getDiagnostics()).hasSize(1000);
    assertThat(report.getOmitted()).isGreaterThan(6 * MANY / element.length() - 1000);
  }

  @Test
  void thousandsOfUnknownMembersAreCounted() {
    StringBuilder members = new StringBuilder("1");
    for (int i = 0; i < MANY / 4; i++) {
      members.append(",\"").append(i).append("\":0");
    }
    String text = FullDocuments.spoilt(DOCUMENT, "/x-new", members.toString());
    Report report = JSON.read(text.getBytes(UTF_8)).report();
    assertThat(report.getDiagnostics()).hasSize(1000);
    assertThat(report.getOmitted()).isEqualTo(MANY / 4 + 1 - 1000);
  }

  @Test
  void aDocumentBeyondItsLimitIsNotLookedAt() {
    byte[] bytes = DOCUMENT.toString().getBytes(UTF_8);
    EnforcementJson small = JSON.withLimits(Limits.standard().withDocumentBytes(bytes.length - 1));
    assertThat(small.read(bytes).report().getDiagnostics())
        .map(found -> found.toString(Locale.ENGLISH))
        .containsExactly(
            "1:1 : not JSON: %d > %d bytes, expected one JSON document [json.syntax]"
                .formatted(bytes.length, bytes.length - 1));
    assertThat(
            JSON.withLimits(Limits.standard().withDocumentBytes(bytes.length)).read(bytes).value())
        .isPresent();
  }

  @Test
  void noDepthIsAllowedThatTheStackCannotHold() {
    EnforcementJson deep = JSON.withLimits(Limits.standard().withDepth(1000));
    String lists = "[".repeat(999) + "]".repeat(999);
    byte[] bytes = FullDocuments.spoilt(DOCUMENT, "/x-new", lists).getBytes(UTF_8);
    assertThat(deep.read(bytes).value()).isPresent();
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Limits.standard().withDepth(1001))
        .withMessage("limit of depth 1001: must be at most 1000");
  }
}
