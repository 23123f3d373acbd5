package org.enforcementdata.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

  private final Enterprise minimal =
      Enterprise.builder()
          .recordId(RecordId.of("enterprise-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("permit-platform")
          .createdAt(Parts.LATE)
          .creditCode(CreditCode.of("91310120MA1HN6K70X"))
          .name("上海申澄阀门有限公司")
          .entityType(EntityType.LEGAL_PERSON)
          .legalRepresentative(PersonName.of("沈某"))
          .registeredAddress("上海市奉贤区南桥镇虚构路1899号")
          .addIndustryCodes(IndustryCode.of("C3443"))
          .operatingStatus(OperatingStatus.OPERATING)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(Enterprise.class))
        .containsExactly(
            "creditCode 0..1",
            "substituteCode 0..1",
            "name 1",
            "formerNames 0..*",
            "entityType 1 in full",
            "legalRepresentative 1 in full",
            "legalRepresentativeId 0..1",
            "legalRepresentativeDocument 0..1",
            "registeredAddress 1 in full",
            "contacts 0..*",
            "industryCodes 1..* in full",
            "keyDischargeListings 0..*",
            "creditGrade 0..1",
            "operatingStatus 1 in full");
    assertThat(Outline.of(FormerName.class))
        .containsExactly("name 1", "startsOn 0..1", "endsOn 0..1");
    assertThat(Outline.of(Contact.class)).containsExactly("name 1", "phone 0..1");
    assertThat(Outline.of(KeyDischargeListing.class))
        .containsExactly("element 1", "year 1 in full");
    assertThat(Outline.of(CreditGrade.class))
        .containsExactly("grade 1", "startsOn 1 in full", "endsOn 0..1");
  }

  @Test
  void whatTheCatalogueAssumesIsAssumed() {
    assertThat(Outline.of(Enterprise.class, Certainty.ASSUMED))
        .containsExactly("formerNames", "legalRepresentativeDocument", "contacts");
  }

  @Test
  void itBearsACreditCodeOrASubstitute() {
    OneOf choice = Enterprise.class.getAnnotation(OneOf.class);
    assertThat(choice.value()).containsExactly("creditCode", "substituteCode");
    assertThat(choice.rule()).isEqualTo("party.one-code");
  }

  @Test
  void anEnterpriseNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "substituteCode",
            "formerNames",
            "legalRepresentativeId",
            "legalRepresentativeDocument",
            "contacts",
            "keyDischargeListings",
            "creditGrade");
  }

  @Test
  void theLegalDayOfItsCreationIsTheActDate() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("enterprises") Enterprise enterprise) {
    assertThat(Outline.absentIn(enterprise)).hasSize(1).isSubsetOf("creditCode", "substituteCode");
    assertThat(Enterprise.builder().from(enterprise).build()).isEqualTo(enterprise);
  }

  @Provide
  Arbitrary<Enterprise> enterprises() {
    return RecordArbitraries.complete(Enterprise.class);
  }
}
