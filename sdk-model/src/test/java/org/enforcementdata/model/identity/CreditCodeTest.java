package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.junit.jupiter.api.Test;

class CreditCodeTest {

  private static final List<String> PUBLISHED =
      List.of(
          "91310000631696382C",
          "91310000132212291W",
          "91310000607200180E",
          "91310000MA1K38CF47",
          "913100007109384740",
          "91310115X073202692",
          "91310101132224671B",
          "91130200699229617X",
          "11440112007511604E",
          "11440100007482997G",
          "11152900767880445J");

  @Test
  void publishedCodesPassBothChecks() {
    assertThat(PUBLISHED)
        .map(CreditCode::of)
        .allSatisfy(
            code -> {
              assertThat(code.defect()).isEmpty();
              assertThat(code.hasValidOrganisationCode()).isTrue();
              assertThat(code.hasKnownCategory()).isTrue();
              assertThat(code.hasKnownDivision()).isTrue();
            });
  }

  @Test
  void theExampleOfTheStandardPassesAndItsCounterexampleDoesNot() {
    assertThat(CreditCode.of("91350100M000100Y43").defect()).isEmpty();
    assertThat(CreditCode.of("91350100M000100Y4Z").defect()).isPresent();
  }

  @Test
  void syntheticCodesOfTheSpecificationAreValid() {
    assertThat(List.of("91310115MA1H000125", "91310120MA1H000207", "11310120MB2F300044"))
        .map(CreditCode::of)
        .allMatch(code -> code.defect().isEmpty());
  }

  @Test
  void formsSeenInPublishedDataAreWrong() {
    assertThat(
            List.of(
                "000000000000000000",
                "00000000000000000X",
                "91310000MAOK38CF47",
                "91310000M21K38CF47",
                "91310000631696382c",
                "9131000063169638C",
                "９１310000631696382C",
                " 91310000631696382C",
                "91310000631696382C\n",
                "631696382",
                "310000000012345",
                "91310118MA1H1Q5R8K",
                ""))
        .map(CreditCode::of)
        .allMatch(code -> code.defect().isPresent());
  }

  @Test
  void aMaskedCodeBreaksNoFormAndAnswersNothing() {
    CreditCode masked = CreditCode.of("9231********6382C");
    assertThat(masked.isMasked()).isTrue();
    assertThat(masked.defect()).isEmpty();
    assertThat(masked.isSoleProprietor()).isFalse();
    assertThat(masked.hasKnownCategory()).isFalse();
  }

  @Test
  void aWrongCheckCharacterIsNamedWithTheRightOne() {
    assertThat(CreditCode.of("913100006316963820").defect())
        .contains(
            Defect.expected("credit-code.valid", new BilingualText("校验码 C", "check character C")));
  }

  @Test
  void aCodeCanPassTheOuterCheckAndFailTheInnerOne() {
    CreditCode code = CreditCode.of("91350100M000100Y43");
    assertThat(code.defect()).isEmpty();
    assertThat(code.hasValidOrganisationCode()).isTrue();
    CreditCode legacy = CreditCode.of(withCheck("91310000631696380"));
    assertThat(legacy.defect()).isEmpty();
    assertThat(legacy.hasValidOrganisationCode()).isFalse();
  }

  @Test
  void textFromElsewhereIsFolded() {
    assertThat(CreditCode.folded("　９１310000631696382ｃ "))
        .isEqualTo(CreditCode.of("91310000631696382C"));
  }

  @Test
  void thePartsTellRegistrarDivisionAndSoleProprietor() {
    CreditCode code = CreditCode.of("91310115X073202692");
    assertThat(code.division()).isEqualTo(DivisionCode.of("310115"));
    assertThat(code.isSoleProprietor()).isFalse();
    assertThat(CreditCode.of("92310115MA1H00012A").isSoleProprietor()).isTrue();
    assertThat(CreditCode.of("94310115MA1H00012A").hasKnownCategory()).isFalse();
    assertThat(CreditCode.of("91100000MA1H00012A").hasKnownDivision()).isTrue();
    assertThat(CreditCode.of("91310108MA1H00012A").hasKnownDivision()).isTrue();
    assertThat(CreditCode.of("91319999MA1H00012A").hasKnownDivision()).isFalse();
  }

  @Test
  void aTextThatIsTooShortHasNoParts() {
    CreditCode code = CreditCode.of("913");
    assertThat(code.division()).isEqualTo(DivisionCode.of("3"));
    assertThat(code.hasValidOrganisationCode()).isFalse();
    assertThat(CreditCode.of("").hasKnownCategory()).isFalse();
    assertThat(CreditCode.of("92").isSoleProprietor()).isFalse();
  }

  /** Fault F30: its first 17 characters hold the whole organisation code. */
  @Test
  void aTextOfSeventeenCharactersHasNoValidOrganisationCode() {
    CreditCode code = CreditCode.of("91310000631696382C");
    assertThat(code.hasValidOrganisationCode()).isTrue();
    assertThat(CreditCode.of(code.getValue().substring(0, 17)).hasValidOrganisationCode())
        .isFalse();
  }

  @Property
  void everyChangeOfOneCharacterIsFound(@ForAll("codes") CreditCode code) {
    String value = code.getValue();
    for (int i = 0; i < value.length(); i++) {
      for (char c = ' '; c <= '~'; c++) {
        if (c != value.charAt(i)) {
          String changed = value.substring(0, i) + c + value.substring(i + 1);
          CreditCode wrong = CreditCode.of(changed);
          assertThat(wrong.isMasked() || wrong.defect().isPresent()).as(changed).isTrue();
        }
      }
    }
  }

  @Provide
  Arbitrary<CreditCode> codes() {
    return IdentityArbitraries.creditCodes();
  }

  private static String withCheck(String body) {
    Optional<String> code =
        "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .chars()
            .mapToObj(check -> body + (char) check)
            .filter(text -> CreditCode.of(text).defect().isEmpty())
            .findFirst();
    return code.orElseThrow();
  }
}
