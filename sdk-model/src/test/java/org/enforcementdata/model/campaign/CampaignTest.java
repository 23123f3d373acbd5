package org.enforcementdata.model.campaign;

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
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class CampaignTest {

  private final Campaign minimal =
      Campaign.builder()
          .recordId(RecordId.of("campaign-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("campaign-management")
          .createdAt(Parts.LATE)
          .title("一证式污染源执法检查")
          .planDocument("上海市2020年固定污染源排污许可管理工作方案")
          .kind(CampaignKind.ONE_PERMIT)
          .organiser(Parts.agency())
          .startsOn(LocalDate.of(2020, 1, 1))
          .endsOn(LocalDate.of(2020, 12, 31))
          .targetSnapshot(RecordId.of("targets-1"))
          .coverageGoal(CoverageGoal.SAMPLE)
          .closedLoopRequired(true)
          .status(CampaignStatus.PREPARED)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(Campaign.class))
        .containsExactly(
            "title 1",
            "planDocument 1 in full",
            "kind 1 in full",
            "organiser 1 in full",
            "startsOn 1 in full",
            "endsOn 1 in full",
            "stages 0..*",
            "taskForces 0..*",
            "targetSnapshot 1 in full",
            "coverageGoal 1 in full",
            "checklist 0..1",
            "guide 0..1",
            "closedLoopRequired 1 in full",
            "crossInspection 0..1",
            "measures 0..*",
            "workingSystem 0..*",
            "status 1 in full");
    assertThat(Outline.of(CampaignStage.class))
        .containsExactly(
            "number 1 in full", "name 1", "startsOn 1 in full", "endsOn 1 in full", "tasks 0..*");
  }

  @Test
  void whatTheCatalogueGivesNoSourceForIsAssumed() {
    assertThat(Outline.of(Campaign.class, Certainty.ASSUMED))
        .containsExactly(
            "organiser", "startsOn", "endsOn", "targetSnapshot", "crossInspection", "status");
  }

  @Test
  void aCampaignNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "stages",
            "taskForces",
            "checklist",
            "guide",
            "crossInspection",
            "measures",
            "workingSystem");
  }

  @Test
  void aCampaignIsJudgedByTheDayOnWhichItsRecordWasMade() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("campaigns") Campaign campaign) {
    assertThat(Outline.absentIn(campaign)).isEmpty();
    assertThat(Campaign.builder().from(campaign).build()).isEqualTo(campaign);
  }

  @Provide
  Arbitrary<Campaign> campaigns() {
    return RecordArbitraries.complete(Campaign.class);
  }
}
