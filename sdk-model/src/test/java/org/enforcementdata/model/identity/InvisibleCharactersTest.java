package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.text.TextForm;
import org.enforcementdata.model.text.WrittenText;
import org.junit.jupiter.api.Test;

/** Fault F8: characters that nobody sees, in texts of every type. */
class InvisibleCharactersTest {

  /** Types whose form is any text, so that an invisible character is no defect. */
  private static final List<Class<?>> ANY_TEXT = List.of(DocumentNumber.class, PersonName.class);

  private static final List<String> UNSEEN =
      List.of(
          "\ufeff", "\u200b", "\u200e", "\u00a0", "\u202f", "\u2060", "\u00ad", "\n", "\r\n", "\t",
          "\u0085", "\u2028", "\u3164");

  @Test
  void theFoldingDoorOfEveryTextTypeCutsThem() {
    assertThat(TextTypes.withForm())
        .allSatisfy(
            type -> {
              WrittenText example = TextTypes.of(type, example(type));
              for (String unseen : UNSEEN) {
                for (String text : spoilt(example.getValue(), unseen)) {
                  assertThat(TextTypes.folded(type, text)).isEqualTo(example);
                }
              }
            });
  }

  @Test
  void theFoldingDoorOfEveryCodeListCutsThem() {
    for (String unseen : UNSEEN) {
      for (String text : spoilt("ON_SITE", unseen)) {
        assertThat(InspectionMode.list().folded(text)).isSameAs(InspectionMode.ON_SITE);
      }
    }
    assertThat(MeasureCode.list().folded(" ｏfficer_trips\n")).isEqualTo(MeasureCode.OFFICER_TRIPS);
  }

  @Test
  void whatIsWrittenKeepsThemAndTheDefectNamesTheFirst() {
    assertThat(TextTypes.withForm().stream().filter(type -> !ANY_TEXT.contains(type)))
        .allSatisfy(
            type -> {
              WrittenText text = TextTypes.of(type, "\ufeff" + example(type));
              assertThat(text.getValue()).startsWith("\ufeff");
              assertThat(text.defect().map(Defect::found))
                  .contains(
                      new BilingualText(
                          "（第 1 个字符为不可见字符 U+FEFF）", "(character 1 is the invisible U+FEFF)"));
            });
  }

  @Test
  void theDefectStillTellsTheForm() {
    assertThat(DivisionCode.of("310\u200b120").defect())
        .contains(
            new Defect(
                "division-code.form",
                new BilingualText(
                    "（第 4 个字符为不可见字符 U+200B）", "(character 4 is the invisible U+200B)"),
                new BilingualText("6 位数字", "6 digits")));
  }

  @Test
  void aPlainBlankIsNamedWhereThereIsNothingElse() {
    assertThat(CreditCode.of("91310000631696382C ").defect().orElseThrow().found().en())
        .isEqualTo("(character 19 is the invisible U+0020)");
    assertThat(CreditCode.of("9131 0000631696382C\u00a0").defect().orElseThrow().found().en())
        .isEqualTo("(character 20 is the invisible U+00A0)");
  }

  @Test
  void whereMoreIsWrongTheValueItselfIsWhatWasFound() {
    assertThat(CreditCode.of("\ufeff91310000").defect().orElseThrow().isOfValue()).isTrue();
    assertThat(CreditCode.of("91310000").defect().orElseThrow().isOfValue()).isTrue();
  }

  @Test
  void theInputsOfTheFaultAreFolded() {
    assertThat(PersonName.folded("张某\u00a0")).isEqualTo(PersonName.of("张某"));
    assertThat(CreditCode.folded("\ufeff91310000631696382C").defect()).isEmpty();
    assertThat(PermitNumber.folded("91310120MA1H\n000207001P"))
        .isEqualTo(PermitNumber.of("91310120MA1H000207001P"));
  }

  @Test
  void blanksThatOneSeesStayInNamesAndGoFromCodes() {
    assertThat(PersonName.folded(" 买买提 艾力\u3000").getValue()).isEqualTo("买买提 艾力");
    assertThat(Phone.folded("+86 138 0000\u00a00000 ").getValue()).isEqualTo("+86 138 00000000");
    assertThat(DivisionCode.folded("31 01\u300020").getValue()).isEqualTo("310120");
    assertThat(PersonName.folded("葛\udb40\udd00").getValue()).isEqualTo("葛\udb40\udd00");
  }

  private static List<String> spoilt(String text, String unseen) {
    int middle = text.length() / 2;
    return List.of(
        unseen + text,
        text + unseen,
        " " + unseen + text + unseen + " ",
        text.substring(0, middle) + unseen + text.substring(middle));
  }

  private static String example(Class<?> type) {
    return type.getAnnotation(TextForm.class).example();
  }
}
