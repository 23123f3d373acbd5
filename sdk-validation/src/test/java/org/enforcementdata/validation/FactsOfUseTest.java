package org.enforcementdata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.FormerName;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.model.permit.PermittedPollutant;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.model.snapshot.PartySnapshot;
import org.enforcementdata.validation.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong for those who used the foundation, with the smallest inputs. */
class FactsOfUseTest {

  private static final OffsetDateTime MADE = OffsetDateTime.parse("2022-06-03T10:00:00+08:00");
  private static final AgencyRef ISSUER = AgencyRef.builder().name("上海市奉贤区生态环境局").build();

  /** F11: the micro sign, superscripts and squared units are folded. */
  @ParameterizedTest
  @ValueSource(strings = {"\u00b5g/m3", "\u03bcg/m³", "mg/m³", "mg/㎥"})
  void aUnitIsKnownHoweverItIsWritten(String unit) {
    assertThat(judged(permit(unit))).contains("permit.comparable-units");
  }

  /** F11: a unit that is not known is said to be so. */
  @Test
  void aUnitThatNobodyKnowsIsAReason() {
    Report report = Conformance.standard().check(permit("桶"));
    assertThat(judged(permit("桶"))).doesNotContain("permit.comparable-units");
    assertThat(report.getNotEvaluable().toString())
        .contains("permit.comparable-units", "OUTSIDE_TABLE", "/outlets/0/pollutants/0");
  }

  /** F23: the present name of a sole proprietor may be a person's. */
  @Test
  void noMessageShowsThePresentNameOfASoleProprietor() {
    CreditCode code = CreditCode.of("92310120MA1H000204");
    Enterprise enterprise =
        Enterprise.builder()
            .profile(Profile.EXCERPT)
            .recordId(RecordId.of("urn:test:enterprise"))
            .revision(1)
            .issuer(ISSUER)
            .createdAt(MADE)
            .name("张三丰小吃店")
            .creditCode(code)
            .entityType(EntityType.SOLE_PROPRIETOR)
            .addFormerNames(FormerName.builder().name("旧名小吃店").build())
            .build();
    RectificationOrder order =
        RectificationOrder.builder()
            .profile(Profile.EXCERPT)
            .recordId(RecordId.of("urn:test:order"))
            .revision(1)
            .issuer(ISSUER)
            .createdAt(MADE)
            .issuedOn(LocalDate.of(2022, 6, 1))
            .party(PartySnapshot.builder().name("旧名小吃店").creditCode(code).build())
            .build();
    InMemoryRecordIndex index =
        InMemoryRecordIndex.builder().add(enterprise).add(order).completeForAll().build();
    Report report = Conformance.standard().with(index).check(order);
    assertThat(text(report)).contains("party.present-name").doesNotContain("张三丰");
  }

  /** F26: no instant of a caller and no day of a record ends in an exception. */
  @Test
  void theEndsOfTimeAreNoException() {
    for (Instant now : List.of(Instant.MIN, Instant.MAX)) {
      for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
        EnforcementCase filed =
            EnforcementCase.builder()
                .profile(Profile.EXCERPT)
                .recordId(RecordId.of("urn:test:case"))
                .revision(1)
                .issuer(ISSUER)
                .createdAt(MADE)
                .clueFoundOn(day)
                .filedOn(day)
                .build();
        assertThat(text(Conformance.standard().at(now).check(filed))).contains("time.years");
      }
    }
  }

  /** House: an embedder's calendar is used. */
  @Test
  void workingDaysAreThoseThatTheEmbedderGives() {
    EnforcementCase filed =
        EnforcementCase.builder()
            .profile(Profile.EXCERPT)
            .recordId(RecordId.of("urn:test:case"))
            .revision(1)
            .issuer(ISSUER)
            .createdAt(MADE)
            .clueFoundOn(LocalDate.of(2022, 3, 1))
            .filedOn(LocalDate.of(2022, 3, 14))
            .build();
    Map<LocalDate, Boolean> everyDayIsFree =
        LocalDate.of(2022, 3, 1)
            .datesUntil(LocalDate.of(2022, 3, 31))
            .collect(Collectors.toMap(day -> day, day -> false));
    WorkCalendar own = WorkCalendar.of(Set.of(2022), everyDayIsFree);
    assertThat(text(Conformance.standard().check(filed)))
        .contains("case.filed-in-seven-working-days");
    assertThat(text(Conformance.standard().with(own).check(filed)))
        .doesNotContain("case.filed-in-seven-working-days");
  }

  private static Permit permit(String unit) {
    Measurement limit = Measurement.builder().value(new BigDecimal("50")).unit(unit).build();
    PermittedPollutant pollutant =
        PermittedPollutant.builder()
            .pollutantCode(PollutantCode.of("a21002"))
            .limitConcentration(limit)
            .build();
    return Permit.builder()
        .profile(Profile.EXCERPT)
        .recordId(RecordId.of("urn:test:permit"))
        .revision(1)
        .issuer(ISSUER)
        .createdAt(MADE)
        .addOutlets(
            PermittedOutlet.builder()
                .outletCode(OutletCode.of("DA001"))
                .addPollutants(pollutant)
                .build())
        .build();
  }

  private static List<String> judged(EnforcementRecord<?> record) {
    return Conformance.standard().check(record).getJudged().stream()
        .map(rule -> rule.getValue())
        .toList();
  }

  private static String text(Report report) {
    return report.getDiagnostics().stream()
        .map(FactsOfUseTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Diagnostic found) {
    return found.toString(Locale.CHINA) + "\n" + found.toString(Locale.ENGLISH);
  }
}
