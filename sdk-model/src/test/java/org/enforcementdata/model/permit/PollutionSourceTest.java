package org.enforcementdata.model.permit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.constraint.FormWhen;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.RecordId;
import org.junit.jupiter.api.Test;

class PollutionSourceTest {

  private final PollutionSource minimal =
      PollutionSource.builder()
          .recordId(RecordId.of("source-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("permit-platform")
          .createdAt(Parts.LATE)
          .owner(RecordId.of("enterprise-1"))
          .siteName("上海申澄阀门有限公司南桥厂区")
          .siteAddress("上海市奉贤区南桥镇虚构路1899号")
          .division(DivisionCode.of("310120"))
          .supervisingAgency(Parts.agency())
          .stratum(TargetStratum.GENERAL)
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(PollutionSource.class))
        .containsExactly(
            "sourceCode 0..1",
            "owner 1 in full",
            "holders 0..*",
            "siteName 1",
            "siteAddress 1 in full",
            "division 1 in full",
            "location 0..1",
            "supervisingAgency 1 in full",
            "stratum 1 in full",
            "targetTags 0..*",
            "outlets 0..*",
            "onlineMonitors 0..*");
    assertThat(Outline.of(Outlet.class))
        .containsExactly(
            "outletCode 1",
            "kind 1 in full",
            "name 1 in full",
            "location 0..1",
            "height 0..1",
            "receivingBody 1 in full",
            "signInstalled 1 in full",
            "qrCode 0..1");
    assertThat(Outline.of(OnlineMonitor.class))
        .containsExactly("monitorNo 1", "outletCode 1 in full", "pollutants 1..* in full");
  }

  @Test
  void whatTheCatalogueGivesNoSourceForIsAssumed() {
    assertThat(Outline.of(PollutionSource.class, Certainty.ASSUMED))
        .containsExactly("holders", "location");
    assertThat(Outline.of(Outlet.class, Certainty.ASSUMED))
        .containsExactly("kind", "name", "height", "qrCode");
  }

  @Test
  void organisedAirAndWaterBearCodesOfTheStandard() {
    FormWhen form = Outlet.class.getAnnotation(FormWhen.class);
    assertThat(form.member()).isEqualTo("outletCode");
    assertThat(form.rule()).isEqualTo("outlet-code.standard");
    assertThat(form.in())
        .extracting(OutletKind::of)
        .containsExactlyInAnyOrder(
            OutletKind.ORGANISED_AIR, OutletKind.WATER_DIRECT, OutletKind.WATER_INDIRECT);
  }

  @Test
  void aSourceNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "sourceCode", "holders", "location", "targetTags", "outlets", "onlineMonitors");
    Outlet outlet =
        Outlet.builder()
            .outletCode(OutletCode.of("雨-1"))
            .kind(OutletKind.RAIN)
            .name("东侧雨水口")
            .receivingBody("金汇港")
            .signInstalled(false)
            .build();
    assertThat(Outline.absentIn(outlet)).containsExactly("location", "height", "qrCode");
  }

  @Test
  void theLegalDayOfItsCreationIsTheActDate() {
    assertThat(minimal.actDate()).contains(Parts.LEGAL_DAY_OF_LATE);
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("sources") PollutionSource source) {
    assertThat(Outline.absentIn(source)).isEmpty();
    assertThat(PollutionSource.builder().from(source).build()).isEqualTo(source);
  }

  @Provide
  Arbitrary<PollutionSource> sources() {
    return RecordArbitraries.complete(PollutionSource.class);
  }
}
