package org.enforcementdata.serialization;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E16: errors of syntax are told apart, and a member nearly named says which was meant. */
class SyntaxCausesTest {

  private static final EnforcementJson JSON = EnforcementJson.standard();
  private static final String HEAD = "{\"recordType\":\"permit\",\"schemaVersion\":\"1.0\",";

  private static Diagnostic only(String text) {
    return JSON.read(text.getBytes(UTF_8)).report().getDiagnostics().stream()
        .filter(found -> found.getRule().getValue().equals("json.syntax"))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"revision\":1,}|a comma after the last element",
        "\"standards\":[\"a\",]}|a comma after the last element",
        "'revision':1}|a single quotation mark",
        "\"revision\":'1'}|a single quotation mark",
        "\"revision\":“1”}|a typographic quotation mark",
        "\"revision\":1 // one}|a comment",
        "/* one */\"revision\":1}|a comment",
        "\"revision\":NaN}|NaN or Infinity",
        "\"revision\":Infinity}|NaN or Infinity",
        "\"revision\":NaN,\"x\":1}|NaN or Infinity",
        "\"revision\":-Infinity ,\"x\":1}|NaN or Infinity",
        "revision:1}|a name without quotation marks",
        "\"revision\":None}|a word that is not JSON",
        "\"revision\":True}|a word that is not JSON",
        "\"revision\":|an early end of the text",
        "\"revision\":\"x|an early end of the text",
        "\"sourceSystem\":\"\\q\"}|a wrong escape",
        "\"sourceSystem\":\"\\u12\"}|a wrong escape",
        "\"sourceSystem\":\"\t\"}|a control character within a text",
        "\"revision\":01}|a number that begins with 0",
        "\"revision\":+1}|a plus sign",
        "\"revision\":.5}|an incomplete fraction or exponent",
        "\"revision\":5.}|an incomplete fraction or exponent",
        "\"revision\":1e}|an incomplete fraction or exponent",
        "\"revision\":1 \"profile\":\"FULL\"}|a missing comma or colon",
        "\"revision\" 1}|a missing comma or colon",
        "\"revision\"=1}|a wrong separator",
        "\"revision\":1，\"profile\":\"FULL\"}|a wrong separator",
        "\"revision\":1]|a bracket that does not match",
        "\"sourceSystem\":\"x\"y\"}|a quotation mark within a text",
        ",\"revision\":1}|a comma too many"
      })
  void aSlipIsCalledByItsName(String rest, String found) {
    Diagnostic diagnostic = only(HEAD + rest);
    assertThat(diagnostic.toString(Locale.ENGLISH)).contains("not JSON: " + found + ", expected ");
    assertThat(diagnostic.toString(Locale.CHINA)).contains("JSON 有误：", "，应为");
    assertThat(diagnostic.getLine()).hasValue(1);
  }

  @Test
  void theColumnIsThatOfTheSlip() {
    assertThat(only(HEAD + "\"revision\":1,}").getColumn()).hasValue(HEAD.length() + 14);
  }

  @Test
  void nothingOfTheTextIsShown() {
    String text = HEAD + "\"sourceSystem\":张三310226198806120030}";
    assertThat(only(text).toString(Locale.CHINA)).doesNotContain("张三", "310226");
  }

  @ParameterizedTest
  @ValueSource(strings = {"permit_no", "PermitNo", "permitno", "permit-no", "permitNos", "证书编号"})
  void aMemberNearlyNamedSaysWhichWasMeant(String name) {
    String text = HEAD + "\"" + name + "\":\"x\"}";
    assertThat(
            JSON.read(text.getBytes(UTF_8)).report().getDiagnostics().stream()
                .map(found -> found.toString(Locale.ENGLISH)))
        .anyMatch(found -> found.contains(name) && found.contains("did you mean permitNo?"));
  }
}
