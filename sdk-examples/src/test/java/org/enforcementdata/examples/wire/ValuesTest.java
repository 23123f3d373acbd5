package org.enforcementdata.examples.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** W4 to W6: members, texts, numbers. */
class ValuesTest {

  private static final Wire GOOD = Wire.REGISTRATION;
  private static final Wire DECISION = Wire.fixture("penalty-decision");
  private static final String FINE = "\"amount\": 84700.00";

  @Test
  @Tag("W4.1")
  @Tag("W4.2")
  void membersAreReadInAnyOrderAndWrittenInTheirs() {
    Wire mixed =
        GOOD.with("\"revision\":1,", "\"extension\":{\"a\":1},\"z\":2,\"y\":3,")
            .and("\"revision\":1");
    assertThat(mixed.written())
        .isEqualTo(GOOD.and("\"z\":2,\"y\":3,\"extension\":{\"a\":1}").text());
  }

  @Test
  @Tag("W4.3")
  void namesAreComparedExactly() {
    assertThat(GOOD.with("\"endsOn\"", "\"EndsOn\"").found())
        .containsExactlyInAnyOrder("ERROR  object.unknown-member", "ERROR /endsOn member.required");
  }

  @Test
  @Tag("W4.4")
  void whiteSpaceMeansNothing() {
    Wire spaced = GOOD.with("\":", "\" :\n\t ").with(",\"", " ,\r\n\"");
    assertThat(spaced.record()).isEqualTo(GOOD.record());
    assertThat(spaced.written()).isEqualTo(GOOD.text()).isEqualTo(spaced.written());
  }

  @ParameterizedTest
  @Tag("W5.1")
  @ValueSource(strings = {"\\u0000", "\\ud83d", "\\udc00\\ud83d"})
  void aTextConsistsOfWholeCharacters(String escape) {
    assertThat(GOOD.with("金属", escape).found())
        .containsExactly("ERROR /basicInformation text.characters");
  }

  @Test
  @Tag("W5.2")
  void lengthsCountCodePoints() {
    String longest = "\uD873\uDC2D".repeat(128);
    assertThat(GOOD.with("permit-platform", longest).found()).isEmpty();
    assertThat(GOOD.with("permit-platform", longest + "x").found())
        .containsExactly("ERROR /sourceSystem text.length");
  }

  @Test
  @Tag("W5.3")
  @Tag("W5.4")
  void aTextIsKeptAsWritten() {
    Wire odd = GOOD.with("金属", " ＡB e\u0301 \u3000\\n\\\"\\\\/ ");
    assertThat(odd.found()).isEmpty();
    assertThat(odd.written()).isEqualTo(odd.text());
    assertThat(GOOD.with("金属", "\\u91d1\\u5c5e\\/").written())
        .isEqualTo(GOOD.with("金属", "金属/").text());
  }

  @ParameterizedTest
  @Tag("W5.5")
  @Tag("W5.6")
  @Tag("W12.1")
  @ValueSource(strings = {"11310120MB2F300045", "11310120mb2f300044", "１1310120MB2F300044", "?"})
  void aWrongCodeIsReportedAndWrittenBack(String code) {
    Wire wrong = GOOD.with("11310120MB2F300044", code);
    assertThat(wrong.found()).containsExactly("ERROR /issuer/creditCode credit-code.valid");
    assertThat(wrong.written()).isEqualTo(wrong.text());
  }

  @Test
  @Tag("W6.1")
  @Tag("W6.2")
  void numbersAreWrittenInPlainNotationWithTheirDigits() {
    Wire numbers = GOOD.and("\"extension\":{\"a\":12.50,\"b\":1.2e3,\"c\":-0.0,\"d\":5E-3}");
    assertThat(numbers.found()).isEmpty();
    assertThat(numbers.written())
        .endsWith("\"extension\":{\"a\":12.50,\"b\":1200,\"c\":0.0,\"d\":0.005}}");
  }

  @Test
  @Tag("W6.3")
  void aNumberHasAtMost64Digits() {
    String digits = "9".repeat(64);
    assertThat(GOOD.and("\"extension\":{\"a\":" + digits + "}").found()).isEmpty();
    assertThat(GOOD.and("\"extension\":{\"a\":" + digits + "0}").found())
        .containsExactly("ERROR /extension number.digits");
    assertThat(GOOD.with("\"revision\":1", "\"revision\":1e999999999").found())
        .containsExactly("ERROR /revision number.digits");
  }

  @Test
  @Tag("W6.4")
  @Tag("W6.5")
  void aWholeNumberIsOneWhateverItsNotation() {
    assertThat(GOOD.with("\"revision\":1", "\"revision\":1.0").written()).isEqualTo(GOOD.text());
    assertThat(GOOD.with("\"revision\":1", "\"revision\":1.5").found())
        .containsExactly("ERROR /revision member.type");
    assertThat(GOOD.with("\"revision\":1", "\"revision\":\"1\"").found())
        .containsExactly("ERROR /revision member.type");
  }

  @Test
  @Tag("W6.6")
  void anAmountIsExactToTheFenAndWrittenWithTwoDecimals() {
    assertThat(DECISION.with(FINE, "\"amount\":84700").written()).contains("\"amount\":84700.00,");
    assertThat(DECISION.with(FINE, "\"amount\":84700.000").written())
        .contains("\"amount\":84700.00,");
    assertThat(DECISION.with(FINE, "\"amount\":84700.001").found())
        .contains("ERROR /fine/amount money.decimals");
  }

  @Test
  @Tag("W6.7")
  void aQuantityIsAnObjectOfNumberAndUnit() {
    Wire permit = Wire.fixture("permit");
    assertThat(permit.written())
        .containsPattern("\\{\"value\":[0-9.]+,\"unit\":\"[^\"]+\",\"qualifier\":\"[A-Z_]+\"}");
    assertThat(Wire.fixture("statistical-return").written())
        .containsPattern("\"value\":[0-9]+,\"qualifier\":\"[A-Z_]+\",\"measureWord\":\"[A-Z_]+\"}");
  }

  @Test
  @Tag("W6.8")
  void anAmountPrintedInAnotherUnitIsExactToItsDigits() {
    String name = "valid-near-statistics-partition-adds-up-rounded.json";
    Wire rounded = Wire.fixture("statistical-return", name);
    assertThat(rounded.judged().isAcceptable()).isTrue();
    assertThat(rounded.with("\"decimals\": 2", "\"decimals\": 4").found())
        .containsExactly("ERROR /measures/1/dimensions/0 statistics.partition-adds-up");
  }
}
