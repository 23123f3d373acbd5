package org.enforcementdata.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FacilityCodesTest {

  @Test
  void anOutletMayBearAnOwnNumber() {
    assertThat(List.of("DA001", "DW001", "YS001", "1#排气筒", "北门", "y".repeat(64)))
        .map(OutletCode::of)
        .allMatch(code -> code.defect().isEmpty());
    assertThat(List.of("", " ", "DA 001", "DA001\n", "DA001\u3000", "\u0000", "y".repeat(65)))
        .map(OutletCode::of)
        .allMatch(code -> code.defect().isPresent());
  }

  @Test
  void onlyTheFormOfHj608IsStandard() {
    assertThat(List.of("DA001", "DW999")).allMatch(code -> OutletCode.of(code).isStandard());
    assertThat(List.of("DN001", "DA01", "DA0001", "da001", "ＤA001", "YS001"))
        .noneMatch(code -> OutletCode.of(code).isStandard());
  }

  @Test
  void foldingFoldsAnOutletCodeButNoOwnNumber() {
    assertThat(OutletCode.folded(" ｄa００1")).isEqualTo(OutletCode.of("DA001"));
    assertThat(OutletCode.folded(" 1＃排气筒a ")).isEqualTo(OutletCode.of("1＃排气筒a"));
  }

  @Test
  void aTreatmentFacilityNamesItsElement() {
    assertThat(List.of("TA001", "TW001", "TN001", "TS001"))
        .allMatch(code -> TreatmentFacilityCode.of(code).defect().isEmpty());
    assertThat(List.of("TX001", "TA01", "TA0001", "ta001", "MF0001"))
        .allMatch(code -> TreatmentFacilityCode.of(code).defect().isPresent());
  }

  @Test
  void aProductionFacilityHasFourDigits() {
    assertThat(ProductionFacilityCode.of("MF0001").defect()).isEmpty();
    assertThat(List.of("MF001", "MF00001", "mf0001", "MFA001"))
        .allMatch(code -> ProductionFacilityCode.of(code).defect().isPresent());
  }

  @Test
  void aSubstituteCodeHoldsAnOrganisationCodeOrASerial() {
    SubstituteUnitCode serial = SubstituteUnitCode.of("H9310120000000001a");
    assertThat(serial.defect()).isEmpty();
    assertThat(serial.hasOrganisationCode()).isFalse();
    assertThat(serial.division()).isEqualTo(DivisionCode.of("310120"));
    SubstituteUnitCode organisation = SubstituteUnitCode.of("H9310120631696382z");
    assertThat(organisation.defect()).isEmpty();
    assertThat(organisation.hasOrganisationCode()).isTrue();
  }

  @Test
  void aSubstituteCodeOfAnotherFormIsWrong() {
    assertThat(
            List.of(
                "H9310120000000001i",
                "H9310120000000001o",
                "H9310120000000001A",
                "h9310120000000001a",
                "H8310120000000001a",
                "H931012000000001a",
                "91310000631696382C"))
        .allMatch(code -> SubstituteUnitCode.of(code).defect().isPresent());
  }

  @Test
  void parsingASubstituteCodeKeepsItsLastLetterSmall() {
    assertThat(SubstituteUnitCode.folded(" h９310120ma1h00021B"))
        .isEqualTo(SubstituteUnitCode.of("H9310120MA1H00021b"));
  }
}
