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
        Arguments.of("name of 10 MB", "{\"" + "x".repeat(10 * MANY) + "\":1}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beyondTheLimits")
  void whatIsBeyondTheLimitsIsRefused(String name, String value) {
    assertRefusedAnywhere("/sourceSystem", value, "json.syntax");
  }

  static Stream<Arguments> ofTooManyDigits() {
    return Stream.of(
        Arguments.of("65 digits", "1".repeat(65)),
        Arguments.of("digits", "1".repeat(MANY)),
        Arguments.of("decimals", "0." + "1".repeat(MANY)),
        Arguments.of("digits of an exponent", "1e" + "9".repeat(MANY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ofTooManyDigits")
  void aNumberOfTooManyDigitsIsNoDefectOfSyntax(String name, String value) {
    assertRefusedAnywhere("/revision", value, "number.digits");
  }

  private static void assertRefusedAnywhere(String member, String value, String rule) {
    for (String at : List.of(member, "/x-new", "/issuer/x-new", "/extension/x-new")) {
      HostileInputTest.assertRefused(
          FullDocuments.spoilt(DOCUMENT, at, value).getBytes(UTF_8), rule);
    }
    assertThat(JSON.read(value.getBytes(UTF_8)).report().isValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,", "{},", "null,"})
  void aListOfMillionsOfWrongElementsIsCounted(String element) {
    String list = "[" + element.repeat(6 * MANY / element.length()) + "0]";
    String text = FullDocuments.spoilt(DOCUMENT, "/officers", list);
    Report report = JSON.read(text.getBytes(UTF_8)).report();
    assertThat(report.getDiagnostics()).hasSize(1000);
    assertThat(report.omitted()).isGreaterThan(6 * MANY / element.length() - 1000);
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
    assertThat(report.omitted()).isEqualTo(MANY / 4 + 1 - 1000);
  }

  @Test
  void aDocumentBeyondItsLimitIsNotLookedAt() {
    byte[] bytes = DOCUMENT.toString().getBytes(UTF_8);
    EnforcementJson small = JSON.withLimits(Limits.standard().withDocumentBytes(bytes.length - 1));
    assertThat(small.read(bytes).report().getDiagnostics())
        .map(found -> found.toString(Locale.ENGLISH))
        .containsExactly(
            "1:1: not JSON: %d > %d bytes, expected one JSON document [json.syntax]"
                .formatted(bytes.length, bytes.length - 1));
    assertThat(
            JSON.withLimits(Limits.standard().withDocumentBytes(bytes.length)).read(bytes).value())
        .isPresent();
  }

  @Test
  void limitsCanOnlyBeLowered() {
    assertThat(Limits.standard()).isEqualTo(new Limits(16 << 20, 16 << 20, 1000));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Limits.standard().withDocumentBytes((16 << 20) + 1))
        .withMessage("limit of bytes of a document: must be 1 to 16777216, found 16777217");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Limits.standard().withDiagnostics(0))
        .withMessage("limit of diagnostics: must be 1 to 1000, found 0");
  }
}
