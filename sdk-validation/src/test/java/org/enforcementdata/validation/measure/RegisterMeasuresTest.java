package org.enforcementdata.validation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enforcementdata.validation.measure.Records.MADE;
import static org.enforcementdata.validation.measure.Records.agency;
import static org.enforcementdata.validation.measure.Records.id;
import static org.enforcementdata.validation.measure.Records.scope;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.IntStream;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.cooperation.EnforcementUnit;
import org.enforcementdata.model.cooperation.UnitKind;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.party.Inspector;
import org.junit.jupiter.api.Test;

/** Units by kind, officers with accounts, first notices. */
class RegisterMeasuresTest {

  private static EnforcementUnit unit(int number, UnitKind kind) {
    return EnforcementUnit.builder()
        .recordId(id(number))
        .revision(1)
        .issuer(agency("310000"))
        .createdAt(MADE)
        .name("某队")
        .kind(kind)
        .build();
  }

  private static Inspector officer(int number, boolean hasAccount) {
    Inspector.Builder officer =
        Inspector.builder()
            .recordId(id(number))
            .revision(1)
            .issuer(agency("310000"))
            .createdAt(MADE)
            .name(PersonName.of("甲"));
    return hasAccount
        ? officer.mobileAccountSince(LocalDate.of(2019, 1, 1)).build()
        : officer.build();
  }

  private static NoPenaltyNotice notice(int number, String division, String day) {
    return NoPenaltyNotice.builder()
        .recordId(id(number))
        .revision(1)
        .issuer(agency(division))
        .createdAt(MADE)
        .issuedOn(LocalDate.parse(day))
        .build();
  }

  @Test
  void kindsChooseAmongUnits() {
    MeasureScope units =
        scope(unit(1, UnitKind.HEADQUARTERS), unit(2, UnitKind.BRIGADE), unit(3, UnitKind.BRIGADE));
    assertThat(Measures.value(MeasureCode.ENFORCEMENT_UNITS, units).orElseThrow())
        .isEqualByComparingTo("3");
    assertThat(
            Measures.value(MeasureCode.ENFORCEMENT_UNITS, units.ofKinds(Set.of("BRIGADE")))
                .orElseThrow())
        .isEqualByComparingTo("2");
  }

  /** 1 of 2001 is not rounded away. */
  @Test
  void aHundredPerCentMeansAll() {
    Inspector[] officers =
        IntStream.range(0, 2001)
            .mapToObj(number -> officer(number, number > 0))
            .toArray(Inspector[]::new);
    assertThat(Measures.value(MeasureCode.MOBILE_OFFICER_RATE, scope(officers)).orElseThrow())
        .isEqualByComparingTo("99.9");
    assertThat(Measures.value(MeasureCode.MOBILE_OFFICER_RATE, scope(officer(1, true))))
        .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("100"));
    assertThat(Measures.value(MeasureCode.MOBILE_OFFICER_RATE, scope())).isEmpty();
  }

  @Test
  void divisionsStandInTheOrderOfTheirFirstNotices() {
    MeasureScope notices =
        scope(
            notice(1, "310114", "2020-09-01"),
            notice(2, "310120", "2020-06-01"),
            notice(3, "310118", "2020-06-02"),
            notice(4, "310114", "2020-06-03"),
            notice(5, "310120", "2020-12-01"));
    assertThat(FirstNotices.divisions(notices)).containsExactly("310120", "310118", "310114");
    assertThat(Measures.value(MeasureCode.NO_PENALTY_DIVISIONS, notices).orElseThrow())
        .isEqualByComparingTo("3");
  }
}
