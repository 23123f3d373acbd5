package org.enforcementdata.model.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.junit.jupiter.api.Test;

class MeasureCodeTest {

  private static final List<String> DICTIONARY =
      List.of(
          "officerTrips",
          "dispatches",
          "inspections",
          "enterprisesInspected",
          "findings",
          "orders",
          "casesFiled",
          "decisions",
          "fineTotal",
          "offSiteTotal",
          "offSiteOnlineOrVideo",
          "offSiteRemoteOrUav",
          "offSiteOther",
          "noPenalty",
          "transfersPolice",
          "transfersDetention",
          "seizures",
          "limitStop",
          "dailyPenalty",
          "complaintsReceived",
          "complaintsNotAccepted",
          "complaintsAccepted",
          "complaintsClosed",
          "closedLoopRate");

  @Test
  void theConstantsAreTheDictionary() {
    assertThat(Arrays.stream(MeasureCode.class.getFields()).map(MeasureCodeTest::constant))
        .extracting(MeasureCode::getValue)
        .containsExactlyInAnyOrderElementsOf(DICTIONARY);
  }

  @Test
  void everyCodeOfTheDictionaryIsWellFormedAndHasALabel() {
    assertThat(DICTIONARY)
        .extracting(MeasureCode::of)
        .allMatch(code -> code.defect().isEmpty())
        .allMatch(code -> code.label().isPresent());
    assertThat(MeasureCode.of("officerTrips").label())
        .contains(new BilingualText("出动人次", "officer-trips"));
  }

  @Test
  void aCodeOfTheReportersOwnIsNoDefectAndHasNoLabel() {
    MeasureCode own = MeasureCode.of("hotlineCalls");
    assertThat(own.defect()).isEmpty();
    assertThat(own.label()).isEqualTo(Optional.empty());
  }

  @Test
  void aCodeIsLettersAndDigitsWithASmallLetterFirst() {
    assertThat(List.of("a", "a1", "a" + "Z".repeat(63)))
        .allMatch(text -> MeasureCode.of(text).defect().isEmpty());
    assertThat(List.of("", "OfficerTrips", "1a", "officer-trips", "人次", "a".repeat(65)))
        .allMatch(text -> MeasureCode.of(text).defect().isPresent());
  }

  @Test
  void blanksAroundACodeFromElsewhereAreCut() {
    assertThat(MeasureCode.folded(" officerTrips\n")).isEqualTo(MeasureCode.OFFICER_TRIPS);
    assertThat(MeasureCode.of(" officerTrips").defect()).isPresent();
  }

  private static MeasureCode constant(java.lang.reflect.Field field) {
    try {
      return (MeasureCode) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field.getName(), e);
    }
  }
}
