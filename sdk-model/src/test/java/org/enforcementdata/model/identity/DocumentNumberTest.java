package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.identity.DocumentNumber.Parts;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

  @Test
  void realNumbersHaveTheLenientForm() {
    assertThat(
            List.of(
                "环法字〔2011〕117号",
                "惠市环(龙门)罚[2021]5号",
                "郫环罚字[2018]29号",
                "襄环河审〔2025〕6号",
                "长环建(告知)〔2022〕20号",
                "大环评准字〔2022〕000025号",
                "海税简罚(2020)211号",
                "沪环罚【2024】12号",
                "沪环罚［2024］12号",
                "沪环罚﹝2024﹞12号",
                "沪环罚〔2024〕第12号",
                "沪环罚〔2024〕3-1号"))
        .allMatch(number -> DocumentNumber.of(number).hasLenientForm());
  }

  @Test
  void otherNumbersAreGoodButHaveNoParts() {
    DocumentNumber number = DocumentNumber.of("第2120200145号");
    assertThat(number.defect()).isEmpty();
    assertThat(number.hasLenientForm()).isFalse();
    assertThat(number.parts()).isEmpty();
    assertThat(number.hasStandardBrackets()).isFalse();
    assertThat(number.normalForm()).isEqualTo("2120200145号");
  }

  @Test
  void theNumberFallsIntoItsParts() {
    assertThat(DocumentNumber.of("郫环罚字[2018]029-1号").parts())
        .contains(new Parts("郫环罚", 2018, "29-1"));
    assertThat(DocumentNumber.of("惠市环(龙门)罚[2021]5号").parts())
        .contains(new Parts("惠市环(龙门)罚", 2021, "5"));
  }

  @Test
  void whatBreaksTheStandardIsTold() {
    DocumentNumber zeros = DocumentNumber.of("大环评准字〔2022〕000025号");
    assertThat(zeros.hasLeadingZeros()).isTrue();
    assertThat(zeros.hasStandardBrackets()).isTrue();
    DocumentNumber brackets = DocumentNumber.of("海税简罚(2020)211号");
    assertThat(brackets.hasLeadingZeros()).isFalse();
    assertThat(brackets.hasStandardBrackets()).isFalse();
  }

  @Test
  void writingsOfOneNumberHaveOneNormalForm() {
    assertThat(List.of("沪环罚〔2024〕12号", "沪环罚[2024]12号", "沪环罚（2024）第012号", " 沪环罚 ﹝2024﹞\u300012 号"))
        .map(number -> DocumentNumber.of(number).normalForm())
        .containsOnly("沪环罚〔2024〕12号");
    assertThat(DocumentNumber.of("惠市环(龙门)罚字[2021]05-1号").normalForm())
        .isEqualTo("惠市环（龙门）罚字〔2021〕5-1号");
  }

  @Test
  void theTextStaysAsWritten() {
    assertThat(DocumentNumber.of(" 沪环罚[2024]012号")).hasToString(" 沪环罚[2024]012号");
  }

  @Test
  void foldingCutsWhatNobodySeesAndKeepsTheSigns() {
    assertThat(DocumentNumber.folded("\ufeff 沪环罚 [2024]\n012号\u200b"))
        .isEqualTo(DocumentNumber.of("沪环罚 [2024]012号"));
  }

  @Test
  void numbersOfOtherFormsHaveOneNormalFormAsWell() {
    assertThat(
            List.of("沪环罚〔2024〕AB012号", "沪环罚[2024]第AB012号", "沪环罚（2024）AB012", "沪环罚 ﹝2024﹞ AB012號"))
        .map(number -> DocumentNumber.of(number).normalForm())
        .containsOnly("沪环罚〔2024〕AB012号");
    assertThat(List.of("沪环罚〔2024〕12", "沪环罚（2024）第012"))
        .map(number -> DocumentNumber.of(number).normalForm())
        .containsOnly("沪环罚〔2024〕12号");
    assertThat(DocumentNumber.of("惠市环(第三分局)罚【2021】第东08号").normalForm())
        .isEqualTo("惠市环（第三分局）罚〔2021〕东08号");
    assertThat(DocumentNumber.of("无").normalForm()).isEqualTo("无");
  }

  @Test
  void emptyLongAndControlCharactersAreDefects() {
    assertThat(List.of("", "沪".repeat(129), "沪环罚\n〔2024〕12号", "沪环罚〔2024〕12号\u0000"))
        .allMatch(number -> DocumentNumber.of(number).defect().isPresent());
    assertThat(DocumentNumber.of("沪".repeat(128)).defect()).isEmpty();
    assertThat(DocumentNumber.of("𠮷".repeat(128)).defect()).isEmpty();
  }

  @Test
  void serialsMayHaveWordsAndLettersAndTheYearMayComeFirst() {
    assertThat(DocumentNumber.of("沪环罚〔2024〕东08号").parts()).contains(new Parts("沪环罚", 2024, "东08"));
    assertThat(DocumentNumber.of("苏环罚〔2023〕AB012-3号").normalForm()).isEqualTo("苏环罚〔2023〕AB012-3号");
    assertThat(DocumentNumber.of("（2024）沪0120环罚第000123456789号").normalForm())
        .isEqualTo("沪0120环罚〔2024〕123456789号");
    assertThat(DocumentNumber.of("[沪2024]环罚12号").parts()).contains(new Parts("环罚", 2024, "12"));
  }
}
