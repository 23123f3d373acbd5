package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.junit.jupiter.api.Test;

class PersonTextsTest {

  @Test
  void publicSamplesOfResidentIdsAreValid() {
    assertThat(List.of("11010519491231002X", "440524188001010014", "53010219200508011X"))
        .allMatch(id -> ResidentId.of(id).defect().isEmpty());
  }

  @Test
  void wrongResidentIdsAreFound() {
    assertThat(
            List.of(
                "110105194912310021",
                "11010519491231002x",
                "11010519491331002X",
                "01010519491231002X",
                "11010521491231002X",
                "1101051949123100",
                "1101054912310021"))
        .allMatch(id -> ResidentId.of(id).defect().isPresent());
  }

  @Test
  void theDateOfBirthMustExist() {
    assertThat(List.of("110105194902300021", "110105490230002"))
        .map(id -> ResidentId.of(id).defect())
        .allSatisfy(
            defect ->
                assertThat(defect)
                    .contains(
                        Defect.expected(
                            "resident-id.valid",
                            new BilingualText("真实存在的出生日期", "a date of birth that exists"))));
  }

  @Test
  void theDefectDoesNotTellTheCheckCharacter() {
    assertThat(ResidentId.of("110105194912310021").defect())
        .contains(
            Defect.expected(
                "resident-id.valid", new BilingualText("正确的校验码", "the right check character")));
  }

  @Test
  void theOldFormIsGoodAndKnownAsOld() {
    ResidentId old = ResidentId.of("110105491231002");
    assertThat(old.defect()).isEmpty();
    assertThat(old.isOldForm()).isTrue();
    assertThat(ResidentId.of("11010519491231002X").isOldForm()).isFalse();
  }

  @Test
  void foldingFoldsAResidentId() {
    assertThat(ResidentId.folded(" 1１010519491231002x"))
        .isEqualTo(ResidentId.of("11010519491231002X"));
  }

  @Test
  void personalTextsPrintMasked() {
    assertThat(ResidentId.of("11010519491231002X")).hasToString("***(18)");
    assertThat(PersonName.of("张某")).hasToString("***(2)");
    assertThat(Phone.of("021-12345678")).hasToString("***(12)");
  }

  @Test
  void aNameHasUpToAHundredCharacters() {
    assertThat(PersonName.of("𠮷".repeat(100)).defect()).isEmpty();
    assertThat(PersonName.of("").defect()).isPresent();
    assertThat(PersonName.of("张".repeat(101)).defect()).isPresent();
    assertThat(PersonName.folded("　买买提·艾力 ").getValue()).isEqualTo("买买提·艾力");
  }

  @Test
  void aPhoneHasDigitsAndSigns() {
    assertThat(List.of("110", "021-12345678", "+86 (21) 1234 5678#901"))
        .allMatch(phone -> Phone.of(phone).defect().isEmpty());
    assertThat(List.of("12", "1".repeat(31), "021-1234567８", "转123", ""))
        .allMatch(phone -> Phone.of(phone).defect().isPresent());
    assertThat(Phone.folded("（021）１２３４５６７８")).isEqualTo(Phone.of("(021)12345678"));
  }

  @Test
  void aCertificateNumberHasLettersDigitsAndHyphens() {
    assertThat(List.of("0", "0911200123", "HB-09a", "0".repeat(30)))
        .allMatch(number -> CertificateNumber.of(number).defect().isEmpty());
    assertThat(List.of("", "0".repeat(31), "沪0911200123", "0911 200123", "0911200123\n"))
        .allMatch(number -> CertificateNumber.of(number).defect().isPresent());
  }

  @Test
  void aManifestNumberHasFourteenDigits() {
    assertThat(WasteManifestNumber.of("20223101000123").defect()).isEmpty();
    assertThat(List.of("2022310100012", "202231010001234", "2022310100012a"))
        .allMatch(number -> WasteManifestNumber.of(number).defect().isPresent());
  }
}
