package org.enforcementdata.examples.wire;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** W1: documents. */
class DocumentsTest {

  private static final Wire GOOD = Wire.REGISTRATION;

  private static List<String> rules(byte[] bytes) {
    return Wire.JSON.read(bytes).report().getDiagnostics().stream()
        .map(each -> each.getSeverity() + " " + each.getRule())
        .toList();
  }

  @Test
  @Tag("W1.1")
  void oneObjectInUtf8() {
    assertThat(GOOD.found()).isEmpty();
    assertThat(new Wire(" \r\n\t" + GOOD.text() + "\n ").found()).isEmpty();
    assertThat(new Wire(GOOD.text() + "{}").found()).containsExactly("ERROR  json.syntax");
    assertThat(new Wire("[" + GOOD.text() + "]").found()).containsExactly("ERROR  member.type");
    assertThat(rules(GOOD.text().getBytes(UTF_16LE))).containsExactly("ERROR json.syntax");
    assertThat(rules(GOOD.text().getBytes(Charset.forName("GB18030"))))
        .containsExactly("ERROR json.syntax");
  }

  @Test
  @Tag("W1.2")
  void aByteOrderMarkIsAWarningAndNeverWritten() {
    Wire marked = new Wire("\uFEFF" + GOOD.text());
    assertThat(marked.found()).containsExactly("WARNING  json.byte-order-mark");
    assertThat(marked.written()).isEqualTo(GOOD.text());
  }

  @ParameterizedTest
  @Tag("W1.3")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "\"revision\":1,/**/ | a comment",
        "'revision':1, | a single quotation mark",
        "\"revision\":NaN, | NaN or Infinity",
        "\"revision\":01, | a number that begins with 0",
        "\"revision\":1,, | a comma too many",
        "revision:1, | a name without quotation marks"
      })
  void whatIsNoJsonIsCalledByItsName(String slip, String name) {
    Wire wrong = GOOD.with("\"revision\":1,", slip);
    assertThat(wrong.isRecord()).isFalse();
    assertThat(wrong.report().getDiagnostics())
        .extracting(Diagnostic::getRule)
        .extracting(Object::toString)
        .contains("json.syntax");
    assertThat(wrong.report().getDiagnostics().get(0).getMessage().getEn()).contains(name);
  }

  @Test
  @Tag("W1.4")
  void aMemberStandsOnce() {
    assertThat(GOOD.and("\"revision\":1").found())
        .containsExactly("ERROR /revision object.duplicate-member");
  }

  @Test
  @Tag("W1.5")
  void aDocumentHasAtMost16MebibytesAnd64Levels() {
    String longest =
        GOOD.text() + " ".repeat(16 * 1024 * 1024 - GOOD.text().getBytes(UTF_8).length);
    assertThat(rules(longest.getBytes(UTF_8))).isEmpty();
    assertThat(rules((longest + " ").getBytes(UTF_8))).containsExactly("ERROR json.syntax");
    assertThat(GOOD.and("\"extension\":" + nested(63)).found())
        .containsExactly("ERROR /extension foreign.limits");
    assertThat(GOOD.and("\"extension\":" + nested(64)).message()).contains("64");
  }

  private static String nested(int levels) {
    return "{\"x\":".repeat(levels) + "1" + "}".repeat(levels);
  }

  @Test
  @Tag("W1.6")
  void everyDefectIsListedOnceInOnePass() {
    assertThat(
            GOOD.with("\"revision\":1", "\"revision\":\"1\"")
                .with("\"2025-06-03\"", "\"2025-06-31\"")
                .with("F300044", "F300045")
                .with("\"市政污水管网\"", "\"\"")
                .and("\"colour\":null")
                .found())
        .containsExactlyInAnyOrder(
            "ERROR /revision member.type",
            "ERROR /issuer/creditCode credit-code.valid",
            "ERROR /registeredOn date.form",
            "ERROR /dischargeDestination text.length",
            "ERROR  object.unknown-member");
  }
}
