package org.enforcementdata.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.DivisionPrefix;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class InspectorTest {

  private final Inspector minimal =
      Inspector.builder()
          .recordId(RecordId.of("inspector-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("certificate-register")
          .createdAt(Parts.LATE)
          .name(PersonName.of("张某"))
          .certificateNo(CertificateNumber.of("0911200123"))
          .certificateIssuer(Parts.agency())
          .certificateStartsOn(LocalDate.of(2019, 6, 1))
          .certificateEndsOn(LocalDate.of(2024, 5, 31))
          .unit(Parts.agency())
          .position("执法大队一中队队员")
          .scope(EnforcementScope.builder().addDivisions(DivisionPrefix.of("3101")).build())
          .role(OfficerRole.OFFICER)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(Inspector.class))
        .containsExactly(
            "name 1",
            "certificateNo 1 in full",
            "certificateIssuer 1 in full",
            "certificateStartsOn 1 in full",
            "certificateEndsOn 1 in full",
            "unit 1 in full",
            "position 1 in full",
            "scope 1 in full",
            "role 1 in full",
            "idNumber 0..1",
            "identityDocument 0..1",
            "phone 0..1",
            "mobileAccountSince 0..1",
            "portrait 0..1",
            "recusals 0..*");
    assertThat(Outline.of(EnforcementScope.class))
        .containsExactly("divisions 1..* in full", "categories 0..*");
    assertThat(Outline.of(Recusal.class))
        .containsExactly("source 0..1", "enterprise 0..1", "reason 1 in full");
  }

  @Test
  void onlyWhatTheCatalogueGivesASourceForIsMoreThanAssumed() {
    assertThat(Outline.of(Inspector.class, Certainty.CERTAIN))
        .containsExactly("certificateNo", "role", "recusals");
    assertThat(Outline.of(Inspector.class, Certainty.LIKELY)).containsExactly("name");
    assertThat(Outline.of(EnforcementScope.class, Certainty.ASSUMED))
        .containsExactly("divisions", "categories");
    assertThat(Outline.of(Recusal.class, Certainty.ASSUMED))
        .containsExactly("source", "enterprise");
  }

  @Test
  void aRecusalIsOfASourceOrAnEnterprise() {
    assertThat(Recusal.class.getAnnotation(OneOf.class).value())
        .containsExactly("source", "enterprise");
  }

  @Test
  void aPrefixCoversItsPartsAndNoOtherDivision() {
    DivisionPrefix city = minimal.getScope().orElseThrow().getDivisions().get(0);
    assertThat(city.covers(DivisionCode.of("310120"))).isTrue();
    assertThat(city.covers(DivisionCode.of("320509"))).isFalse();
    assertThat(DivisionPrefix.of("310120").covers(DivisionCode.of("310115"))).isFalse();
  }

  @Test
  void anInspectorNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "idNumber", "identityDocument", "phone", "mobileAccountSince", "portrait", "recusals");
    assertThat(Outline.absentIn(minimal.getScope().orElseThrow())).containsExactly("categories");
  }

  @Test
  void theLegalDayOfItsCreationIsTheActDate() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("inspectors") Inspector inspector) {
    assertThat(Outline.absentIn(inspector)).isEmpty();
    assertThat(Inspector.builder().from(inspector).build()).isEqualTo(inspector);
  }

  @Provide
  Arbitrary<Inspector> inspectors() {
    return RecordArbitraries.complete(Inspector.class);
  }
}
