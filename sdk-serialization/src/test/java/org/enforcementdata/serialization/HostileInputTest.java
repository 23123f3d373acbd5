package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

@Timeout(20)
class HostileInputTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final ObjectNode DOCUMENT = FullDocuments.of("dispatch");
  private static final String TEXT = DOCUMENT.toString();

  /** What no reader may take for UTF-8, one byte a character. */
  static Stream<String> notUtf8() {
    return Stream.of(
        "\u00FF",
        "\u0080",
        "\u00E7\u008E",
        "\u00C0\u00AF",
        "\u00C0\u0080",
        "\u00E0\u0080\u00AF",
        "\u00ED\u00A0\u0080",
        "\u00ED\u00A0\u0080\u00ED\u00B0\u0080",
        "\u00F4\u0090\u0080\u0080",
        "\u00F8\u0088\u0080\u0080\u0080");
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void bytesThatAreNoUtf8AreFoundWhereTheyStand(String bytes) {
    String start = "{\n\"recordType\":\"dispatch\",\"schemaVersion\":\"1.0\",\"x\":\"";
    ReadResult<EnforcementRecord<?>> read = JSON.read(latin(start + bytes + "\"}"));
    assertThat(read.report().getDiagnostics())
        .filteredOn(found -> found.getRule().equals(StructureRules.SYNTAX.getId()))
        .map(found -> found.position().orElseThrow() + " " + found.getMessage().getEn())
        .containsExactly(
            new Position(2, start.length() - 1)
                + " not JSON: bytes that are not UTF-8, expected one JSON document");
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void bytesThatAreNoUtf8AreFoundBeforeAndBehindADocument(String bytes) {
    byte[] document = TEXT.getBytes(UTF_8);
    for (byte[] text : List.of(joined(latin(bytes), document), joined(document, latin(bytes)))) {
      assertRefused(text, "json.syntax");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE", "GB18030"})
  void otherEncodingsAreRefused(String charset) {
    assertRefused(TEXT.getBytes(Charset.forName(charset)), "json.syntax");
  }

  @Test
  void aByteOrderMarkIsAWarning() {
    ReadResult<EnforcementRecord<?>> read = JSON.read(("\uFEFF" + TEXT).getBytes(UTF_8));
    assertThat(read.orThrow()).isEqualTo(JSON.read(TEXT.getBytes(UTF_8)).orThrow());
    assertThat(read.report().getDiagnostics())
        .map(found -> found.getSeverity() + " " + found.getRule() + " " + found.position())
        .containsExactly("WARNING json.byte-order-mark " + Optional.of(new Position(1, 1)));
    assertThat(read.report().isValid()).isTrue();
    assertRefused(("\uFEFF\uFEFF" + TEXT).getBytes(UTF_8), "json.syntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\r\n\t ",
        "\uFEFF",
        "{",
        "nul",
        "'x'",
        "# x",
        "//",
        "{]",
        "\u0000",
        "NaN",
        "-Infinity",
        "0x1",
        ".5",
        "+1",
        "1.",
        "{'a':1}",
        "{a:1}",
        "[1,]",
        "{\"a\":1,}",
        "\"\\x\"",
        "tRUE"
      })
  void whatIsNoDocumentIsRefused(String text) {
    assertRefused(text.getBytes(UTF_8), "json.syntax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "1", "\"x\"", "[]", "[{}]"})
  void whatIsNoObjectIsRefused(String text) {
    assertRefused(text.getBytes(UTF_8), "member.type");
  }

  @Test
  void anEmptyObjectLacksWhatItIs() {
    assertThat(JSON.read("{}".getBytes(UTF_8)).report().getDiagnostics())
        .map(found -> found.getAt() + " " + found.getRule())
        .containsExactly(
            "/recordType object.missing-member", "/schemaVersion object.missing-member");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", "]", "}", ",", "\u0000", "\"", "/* x */"})
  void whatFollowsADocumentIsRefused(String rest) {
    assertRefused((TEXT + "\n" + rest).getBytes(UTF_8), "json.syntax");
  }

  @Test
  void aDocumentCutAnywhereIsRefused() {
    byte[] whole = TEXT.getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertRefused(Arrays.copyOf(whole, length), "json.syntax");
    }
  }

  @Test
  void aDocumentWithAnyByteSpoiltIsReadOrRefused() {
    byte[] whole = TEXT.getBytes(UTF_8);
    for (int i = 0; i < whole.length; i++) {
      for (int spoilt : new int[] {0, '"', '\\', 0xC3}) {
        byte[] copy = whole.clone();
        copy[i] = (byte) spoilt;
        ReadResult<?> read = JSON.read(copy);
        assertThat(read.value().isPresent() || !read.report().isValid()).isTrue();
      }
    }
  }

  static void assertRefused(byte[] bytes, String rule) {
    ReadResult<EnforcementRecord<?>> read = JSON.read(bytes);
    assertThat(read.value()).isEmpty();
    assertThat(read.report().isValid()).isFalse();
    assertThat(read.report().getDiagnostics())
        .allMatch(found -> found.position().isPresent())
        .map(Diagnostic::getRule)
        .map(Object::toString)
        .contains(rule);
    assertThat(new String(JSON.write(read.report()), UTF_8)).contains(rule);
  }

  private static byte[] latin(String bytes) {
    return bytes.getBytes(ISO_8859_1);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
