package org.enforcementdata.model.party;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.constraint.OneOf;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.snapshot.Officer;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.junit.jupiter.api.Test;

class PartyObjectsTest {

  @Test
  void anOfficerIsTheSameEverywhere() {
    assertThat(Outline.of(Officer.class))
        .containsExactly("inspector 0..1", "name 1", "certificateNo 1 in full", "role 1 in full");
    assertThat(Outline.absentIn(Parts.officer("0911200123"))).containsExactly("inspector");
  }

  @Test
  void anOfficersNameIsNoSurerThanThatOfTheInspector() {
    assertThat(Outline.of(Officer.class, Certainty.LIKELY)).containsExactly("name");
    assertThat(Outline.of(Officer.class, Certainty.CERTAIN)).containsExactly("certificateNo");
  }

  @Test
  void aPartyIsWhatTheDecisionNames() {
    assertThat(Outline.of(PartySnapshot.class))
        .containsExactly(
            "name 1",
            "creditCode 0..1",
            "substituteCode 0..1",
            "entityType 1 in full",
            "address 1 in full",
            "representative 0..1",
            "phone 0..1");
    assertThat(Outline.absentIn(Parts.party())).containsExactly("substituteCode", "phone");
  }

  @Test
  void aPartyBearsACreditCodeOrASubstitute() {
    OneOf choice = PartySnapshot.class.getAnnotation(OneOf.class);
    assertThat(choice.value()).containsExactly("creditCode", "substituteCode");
    assertThat(choice.rule()).isEqualTo("party.one-code");
  }

  @Test
  void neitherShowsAPerson() {
    assertThat(Parts.officer("0911200123").toString()).doesNotContain("张", "0911200123");
    assertThat(Parts.party().toString()).doesNotContain("沈", "虚构路");
  }

  @Property(tries = 20)
  void everyMemberOfAnOfficerSurvivesBeingBuiltAgain(@ForAll("officers") Officer officer) {
    assertThat(Outline.absentIn(officer)).isEmpty();
    assertThat(Officer.builder().from(officer).build()).isEqualTo(officer);
  }

  @Property(tries = 20)
  void everyMemberOfAPartySurvivesBeingBuiltAgain(@ForAll("parties") PartySnapshot party) {
    assertThat(Outline.absentIn(party)).hasSize(1).isSubsetOf("creditCode", "substituteCode");
    assertThat(PartySnapshot.builder().from(party).build()).isEqualTo(party);
  }

  @Provide
  Arbitrary<Officer> officers() {
    return RecordArbitraries.complete(Officer.class);
  }

  @Provide
  Arbitrary<PartySnapshot> parties() {
    return RecordArbitraries.complete(PartySnapshot.class);
  }
}
