package org.enforcementdata.model.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class RegistrationTest {

  private final Registration minimal =
      Registration.builder()
          .recordId(RecordId.of("registration-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("permit-platform")
          .createdAt(Parts.LATE)
          .registrationNo(PermitNumber.of("91310120MA1HP2Q529001X"))
          .source(RecordId.of("source-1"))
          .registeredOn(LocalDate.of(2020, 4, 15))
          .endsOn(LocalDate.of(2025, 4, 14))
          .status(RegistrationStatus.REGISTERED)
          .basicInformation("主要从事金属配件机械加工")
          .dischargeDestination("生活污水纳入市政污水管网")
          .addStandards("DB31/199-2018")
          .addTreatmentMeasures("化粪池")
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(Registration.class))
        .containsExactly(
            "registrationNo 1 in full",
            "source 1 in full",
            "registeredOn 1 in full",
            "endsOn 1 in full",
            "status 1 in full",
            "basicInformation 1 in full",
            "dischargeDestination 1 in full",
            "standards 1..* in full",
            "treatmentMeasures 1..* in full",
            "applications 0..*");
  }

  @Test
  void onlyTheNumberAndWhatTheRegulationDemandsAreCertain() {
    assertThat(Outline.of(Registration.class, Certainty.CERTAIN))
        .containsExactly(
            "registrationNo",
            "basicInformation",
            "dischargeDestination",
            "standards",
            "treatmentMeasures");
    assertThat(Outline.of(Registration.class, Certainty.LIKELY))
        .containsExactly("registeredOn", "endsOn");
  }

  @Test
  void everyOwnMemberOfARegistrationIsRequired() {
    assertThat(Outline.absentIn(minimal)).containsExactly("applications");
  }

  @Test
  void theDayOfRegistrationIsTheActDate() {
    assertThat(minimal.actDate()).contains(LocalDate.of(2020, 4, 15));
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("registrations") Registration registration) {
    assertThat(Registration.builder().from(registration).build()).isEqualTo(registration);
  }

  @Provide
  Arbitrary<Registration> registrations() {
    return RecordArbitraries.complete(Registration.class);
  }
}
