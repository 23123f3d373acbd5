package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.junit.jupiter.api.Test;

class PermitNumberTest {

  private static final Defect FORM =
      Defect.expected(
          "permit-number.form",
          new BilingualText(
              "22 位：18 位单位代码、3 位顺序号（001–999）、1 位大写字母",
              "22 characters: 18 of the unit's code, 3 digits of the sequence (001-999), a capital"
                  + " letter"));

  @Test
  void publishedNumbersAreWellFormed() {
    assertThat(
            List.of(
                "91130200699229617X001P",
                "91130200699229617X002P",
                "911302307808371268001P",
                "91310000631696382C001P",
                "91310000607200180E001Q"))
        .map(PermitNumber::of)
        .allMatch(number -> number.defect().isEmpty() && number.hasCreditCode());
  }

  @Test
  void otherShapesAreRefused() {
    assertThat(
            List.of(
                "91130200699229617X01P",
                "91130200699229617X001",
                "91130200699229617X001p",
                "91130200699229617X000P",
                "91130200699229617X0011",
                "沪环证字第001号"))
        .map(number -> PermitNumber.of(number).defect())
        .allSatisfy(defect -> assertThat(defect).contains(FORM));
  }

  @Test
  void theLastLetterIsNoCheckCharacter() {
    for (char mark = 'A'; mark <= 'Z'; mark++) {
      assertThat(PermitNumber.of("91130200699229617X001" + mark).defect()).isEmpty();
    }
  }

  @Test
  void everySequenceButZeroIsGood() {
    for (int sequence = 0; sequence <= 999; sequence++) {
      PermitNumber number = PermitNumber.of("91130200699229617X%03dP".formatted(sequence));
      assertThat(number.defect().isEmpty()).as(number.getValue()).isEqualTo(sequence > 0);
    }
  }

  @Test
  void aUnitWithAWrongCodeIsNoErrorOfTheNumber() {
    PermitNumber number = PermitNumber.of("91310118MA1H1Q5R8K001P");
    assertThat(number.defect()).isEmpty();
    assertThat(number.hasCreditCode()).isFalse();
    assertThat(number.hasWellFormedUnit()).isFalse();
  }

  @Test
  void aUnitWithoutCreditCodeHasASubstitute() {
    PermitNumber number = PermitNumber.of("H9310120000000001a001Q");
    assertThat(number.defect()).isEmpty();
    assertThat(number.hasCreditCode()).isFalse();
    assertThat(number.hasWellFormedUnit()).isTrue();
    assertThat(PermitNumber.of("hb310120000000001A001X").hasWellFormedUnit()).isFalse();
  }

  @Test
  void theNumberFallsIntoItsParts() {
    PermitNumber number = PermitNumber.of("91130200699229617X002P");
    assertThat(number.unitPart()).isEqualTo("91130200699229617X");
    assertThat(number.sequence()).isEqualTo("002");
    assertThat(number.mark()).isEqualTo("P");
    assertThat(number.stem()).isEqualTo("91130200699229617X002");
  }

  @Test
  void aTextThatIsTooShortHasShorterParts() {
    PermitNumber number = PermitNumber.of("9113");
    assertThat(number.unitPart()).isEqualTo("9113");
    assertThat(number.sequence()).isEmpty();
    assertThat(number.mark()).isEmpty();
    assertThat(number.isLikelyRegistration()).isFalse();
  }

  @Test
  void theMarksOfRegistrationsAreAHint() {
    assertThat(List.of("W", "X", "Y", "Z"))
        .allMatch(mark -> PermitNumber.of("91130200699229617X001" + mark).isLikelyRegistration());
    assertThat(List.of("P", "Q", "R", "S", "U", "V"))
        .noneMatch(mark -> PermitNumber.of("91130200699229617X001" + mark).isLikelyRegistration());
  }

  @Test
  void foldingFoldsTheUnitOnlyWhereThatMakesItGood() {
    assertThat(PermitNumber.folded(" ９1130200699229617x001p"))
        .isEqualTo(PermitNumber.of("91130200699229617X001P"));
    assertThat(PermitNumber.folded("h9310120000000001A001q"))
        .isEqualTo(PermitNumber.of("H9310120000000001a001Q"));
    assertThat(PermitNumber.folded("hb310120000000001A001x"))
        .isEqualTo(PermitNumber.of("hb310120000000001A001X"));
  }
}
