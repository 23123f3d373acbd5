package org.enforcementdata.model.permit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.enforcementdata.model.Parts;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Outline;
import org.enforcementdata.model.declaration.RecordArbitraries;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.model.quantity.MeasurementQualifier;
import org.junit.jupiter.api.Test;

class PermitTest {

  private final PermittedPollutant pollutant =
      PermittedPollutant.builder()
          .pollutantCode(PollutantCode.of("w01018"))
          .limitConcentration(
              Measurement.builder()
                  .value(new BigDecimal("500"))
                  .unit("mg/L")
                  .qualifier(MeasurementQualifier.of("AT_MOST"))
                  .build())
          .standardNo("DB31/199-2018")
          .build();

  private final Permit minimal =
      Permit.builder()
          .recordId(RecordId.of("permit-1"))
          .revision(1)
          .issuer(Parts.agency())
          .sourceSystem("permit-platform")
          .createdAt(Parts.LATE)
          .permitNo(PermitNumber.of("91310120MA1HN6K70X001P"))
          .source(RecordId.of("source-1"))
          .category(PermitCategory.KEY)
          .issuingAgency(Parts.agency())
          .issuedOn(LocalDate.of(2019, 12, 20))
          .startsOn(LocalDate.of(2020, 1, 1))
          .endsOn(LocalDate.of(2024, 12, 31))
          .status(PermitStatus.VALID)
          .addIndustries(IndustryCode.of("C3443"))
          .addOutlets(
              PermittedOutlet.builder()
                  .outletCode(OutletCode.of("DW001"))
                  .addPollutants(pollutant)
                  .dischargeMode(DischargeMode.INTERMITTENT)
                  .receivingBody("奉贤东部污水处理厂")
                  .build())
          .addSelfMonitoring(
              SelfMonitoringItem.builder()
                  .outletCode(OutletCode.of("DW001"))
                  .pollutantCode(PollutantCode.of("w01018"))
                  .frequency("1次/季度")
                  .method("HJ 828-2017")
                  .manner(MonitoringManner.MANUAL)
                  .build())
          .ledgerRequirement(
              LedgerRequirement.builder().text("按批次记录生产情况").retentionYears(3).build())
          .addReportFrequencies(ReportFrequency.YEAR)
          .openInfoRequirement("每季度公开自行监测结果")
          .build();

  @Test
  void theMembersAreThoseOfTheCatalogue() {
    assertThat(Outline.of(Permit.class))
        .containsExactly(
            "permitNo 1 in full",
            "source 1 in full",
            "category 1 in full",
            "issuingAgency 1 in full",
            "issuedOn 1 in full",
            "startsOn 1 in full",
            "endsOn 1 in full",
            "status 1 in full",
            "industries 1..* in full",
            "outlets 1..* in full",
            "annualTotals 0..*",
            "specialPeriodRules 0..*",
            "selfMonitoring 1..* in full",
            "ledgerRequirement 1 in full",
            "reportFrequencies 1..* in full",
            "openInfoRequirement 1 in full",
            "qrCode 0..1",
            "businessSecrets 0..*",
            "history 0..*",
            "applications 0..*");
  }

  @Test
  void thePartsOfAPermitAreThoseOfTheCatalogue() {
    assertThat(Outline.of(PermittedOutlet.class))
        .containsExactly(
            "outletCode 1",
            "pollutants 1..* in full",
            "dischargeMode 1 in full",
            "receivingBody 1 in full");
    assertThat(Outline.of(PermittedPollutant.class))
        .containsExactly(
            "pollutantCode 1",
            "limitConcentration 1 in full",
            "limitRate 0..1",
            "annualTonnes 0..1",
            "standardNo 1 in full");
    assertThat(Outline.of(AnnualTotal.class))
        .containsExactly("pollutantCode 1", "year 1 in full", "tonnes 1 in full");
    assertThat(Outline.of(SelfMonitoringItem.class))
        .containsExactly(
            "outletCode 1 in full",
            "pollutantCode 1",
            "frequency 1 in full",
            "method 1 in full",
            "manner 1 in full");
    assertThat(Outline.of(LedgerRequirement.class))
        .containsExactly("text 1", "retentionYears 1 in full");
    assertThat(Outline.of(PermitChange.class))
        .containsExactly("kind 1", "changedOn 1 in full", "reason 1 in full", "startsOn 0..1");
  }

  @Test
  void whatTheCatalogueGivesNoSourceForIsAssumed() {
    assertThat(Outline.of(Permit.class, Certainty.ASSUMED))
        .containsExactly("status", "applications");
    assertThat(Outline.of(PermittedPollutant.class, Certainty.ASSUMED))
        .containsExactly("limitRate", "standardNo");
    assertThat(Outline.of(PermitChange.class, Certainty.ASSUMED)).containsExactly("startsOn");
  }

  @Test
  void aPermitNeedsNoMoreThanTheRequiredMembers() {
    assertThat(Outline.absentIn(minimal))
        .containsExactly(
            "annualTotals",
            "specialPeriodRules",
            "qrCode",
            "businessSecrets",
            "history",
            "applications");
    assertThat(Outline.absentIn(pollutant)).containsExactly("limitRate", "annualTonnes");
  }

  @Test
  void theDayOfIssueIsTheActDate() {
    assertThat(minimal.actDate()).contains(LocalDate.of(2019, 12, 20));
  }

  @Property(tries = 20)
  void everyMemberSurvivesBeingBuiltAgain(@ForAll("permits") Permit permit) {
    assertThat(Outline.absentIn(permit)).isEmpty();
    assertThat(Permit.builder().from(permit).build()).isEqualTo(permit);
  }

  @Provide
  Arbitrary<Permit> permits() {
    return RecordArbitraries.complete(Permit.class);
  }
}
