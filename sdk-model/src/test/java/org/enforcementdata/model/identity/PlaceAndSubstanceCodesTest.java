package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.code.Division;
import org.enforcementdata.model.code.IndustryDivision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.junit.jupiter.api.Test;

class PlaceAndSubstanceCodesTest {

  @Test
  void aDivisionCodeHasSixDigits() {
    assertThat(DivisionCode.of("310120").defect()).isEmpty();
    assertThat(List.of("31012", "3101200", "31012a", "３10120"))
        .map(code -> DivisionCode.of(code).defect())
        .allSatisfy(
            defect ->
                assertThat(defect)
                    .contains(
                        Defect.expected(
                            "division-code.form", new BilingualText("6 位数字", "6 digits"))));
  }

  @Test
  void aDivisionThatDoesNotExistIsNoDefectOfItsCode() {
    DivisionCode code = DivisionCode.of("319999");
    assertThat(code.defect()).isEmpty();
    assertThat(code.entry()).isEmpty();
  }

  @Test
  void aStatisticalCodeIsCutToItsDivision() {
    assertThat(DivisionCode.folded("130821106")).isEqualTo(DivisionCode.of("130821"));
    assertThat(DivisionCode.folded("３10120101001 ")).isEqualTo(DivisionCode.of("310120"));
    assertThat(DivisionCode.folded("3101201")).isEqualTo(DivisionCode.of("3101201"));
  }

  @Test
  void theFirstTwoDigitsTellTheProvince() {
    assertThat(List.of("310120", "320509", "330421", "341881"))
        .allMatch(code -> DivisionCode.of(code).isInYangtzeDelta());
    assertThat(List.of("110101", "350100", "3", ""))
        .noneMatch(code -> DivisionCode.of(code).isInYangtzeDelta());
    assertThat(DivisionCode.of("320509").provincePrefix()).isEqualTo("32");
  }

  @Test
  void aDivisionCodeFindsItsEntry() {
    assertThat(DivisionCode.of("320509").entry())
        .contains(new Division("320509", "吴江区", "苏州市", "江苏省", Optional.empty(), Optional.empty()));
  }

  @Test
  void anIndustryCodeMayLackSectionGroupAndClass() {
    assertThat(List.of("C3670", "3670", "C292", "292", "C37", "37", "T97", "A01"))
        .map(IndustryCode::of)
        .allMatch(code -> code.defect().isEmpty());
  }

  @Test
  void anIndustryCodeOfAnotherShapeIsWrong() {
    assertThat(List.of("C", "C3", "U37", "c3670", "C36701", "00", "98", "C9800", "C-36", ""))
        .map(IndustryCode::of)
        .allMatch(code -> code.defect().isPresent());
  }

  @Test
  void theSectionLetterMustFitTheDivision() {
    assertThat(IndustryCode.of("D3670").defect())
        .contains(Defect.expected("industry-code.form", new BilingualText("门类 C", "section C")));
    assertThat(IndustryCode.of("B13").defect()).isPresent();
    assertThat(IndustryCode.of("C13").defect()).isEmpty();
  }

  @Test
  void anIndustryCodeFallsIntoItsParts() {
    IndustryCode code = IndustryCode.folded(" ｃ3670");
    assertThat(code.section()).contains("C");
    assertThat(code.digits()).isEqualTo("3670");
    assertThat(code.division()).contains(new IndustryDivision("36", "汽车制造业", "C", "制造业"));
    assertThat(IndustryCode.of("3670").section()).isEmpty();
    assertThat(IndustryCode.of("").section()).isEmpty();
  }

  @Test
  void aPollutantCodeIsALetterAndFiveDigits() {
    assertThat(List.of("w01018", "a21026", "a99999"))
        .map(PollutantCode::of)
        .allMatch(code -> code.defect().isEmpty());
    assertThat(List.of("W01018", "w1018", "a21026z", "w01018-Rtd", "011", "n00000"))
        .map(PollutantCode::of)
        .allMatch(code -> code.defect().isPresent());
    assertThat(PollutantCode.folded("Ｗ01018 ")).isEqualTo(PollutantCode.of("w01018"));
  }

  @Test
  void aPollutantCodeTellsItsMedium() {
    assertThat(PollutantCode.of("w01018").isWater()).isTrue();
    assertThat(PollutantCode.of("w01018").isAir()).isFalse();
    assertThat(PollutantCode.of("a21026").isAir()).isTrue();
    assertThat(PollutantCode.of("a21026").entry().orElseThrow().name()).isEqualTo("二氧化硫");
  }

  @Test
  void aHazardousWasteCodeMayBearItsCategory() {
    assertThat(
            List.of(
                "900-249-08",
                "90024908",
                "HW08-900-249-08",
                "HW08 900-249-08",
                "HW49900-041-49",
                "900-000-50"))
        .map(HazardousWasteCode::of)
        .allMatch(code -> code.defect().isEmpty());
  }

  @Test
  void aCategoryThatDoesNotExistIsADefect() {
    assertThat(List.of("900-249-41", "900-249-44", "900-249-51", "900-249-99", "HW08", "900-24-08"))
        .map(HazardousWasteCode::of)
        .allMatch(code -> code.defect().isPresent());
  }

  @Test
  void thePrefixMustRepeatTheLastTwoDigits() {
    assertThat(HazardousWasteCode.of("HW09-900-214-08").defect())
        .contains(
            Defect.expected(
                "hazardous-waste-code.form",
                new BilingualText("前缀与末两位相同 HW08", "the prefix of the last two digits, HW08")));
  }

  @Test
  void aHazardousWasteCodeIsComparedInItsNormalForm() {
    HazardousWasteCode code = HazardousWasteCode.of("HW08 90024908");
    assertThat(code.normalForm()).isEqualTo("900-249-08");
    assertThat(code.category()).contains("HW08");
    assertThat(code.hasKnownCategory()).isTrue();
    assertThat(code.isOfNoParticularIndustry()).isTrue();
    assertThat(code.entry().orElseThrow().category()).isEqualTo("HW08");
    assertThat(HazardousWasteCode.of("336-064-17").isOfNoParticularIndustry()).isFalse();
    assertThat(HazardousWasteCode.of("900-000-00").hasKnownCategory()).isFalse();
    assertThat(HazardousWasteCode.of("oil").normalForm()).isEqualTo("oil");
    assertThat(HazardousWasteCode.of("oil").category()).isEmpty();
  }
}
