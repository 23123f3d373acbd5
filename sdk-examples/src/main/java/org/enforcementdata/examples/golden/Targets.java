package org.enforcementdata.examples.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.IndustryCode;
import org.enforcementdata.model.identity.OutletCode;
import org.enforcementdata.model.identity.PermitNumber;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.PollutantCode;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.OperatingStatus;
import org.enforcementdata.model.permit.DischargeMode;
import org.enforcementdata.model.permit.LedgerRequirement;
import org.enforcementdata.model.permit.MonitoringManner;
import org.enforcementdata.model.permit.Outlet;
import org.enforcementdata.model.permit.OutletKind;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermitCategory;
import org.enforcementdata.model.permit.PermitStatus;
import org.enforcementdata.model.permit.PermittedOutlet;
import org.enforcementdata.model.permit.PermittedPollutant;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.permit.Registration;
import org.enforcementdata.model.permit.RegistrationStatus;
import org.enforcementdata.model.permit.ReportFrequency;
import org.enforcementdata.model.permit.SelfMonitoringItem;
import org.enforcementdata.model.quantity.Datum;
import org.enforcementdata.model.quantity.GeoPoint;
import org.enforcementdata.model.quantity.Measurement;
import org.enforcementdata.model.quantity.MeasurementQualifier;
import org.enforcementdata.model.snapshot.PartySnapshot;

/** The sources of the campaign: each with its enterprise and its permit or registration. */
final class Targets {

  /** Sources with a permit; the others are registered. */
  private static final int WITH_PERMIT = 5600;

  private static final String LETTERS = "HJKLMNPQ";
  private static final int PER_LETTER = 10_000;
  private static final List<String> TRADES =
      List.of("阀门", "电镀", "印刷", "食品", "涂料", "汽车零部件", "包装", "纺织");
  private static final OffsetDateTime LOADED =
      Days.at(LocalDate.of(2020, 1, 2), LocalTime.of(8, 0));
  private static final IndustryCode VALVES = IndustryCode.of("C3443");
  private static final OutletCode OUTLET = OutletCode.of("DA001");
  private static final PollutantCode HYDROCARBONS = PollutantCode.of("a24088");

  private Targets() {}

  static District district(int source) {
    return District.ALL.get(source % District.ALL.size());
  }

  static CreditCode creditCode(int source) {
    String body =
        "MA1" + LETTERS.charAt(source / PER_LETTER) + String.format("%04d", source % PER_LETTER);
    return SyntheticCodes.credit("91", district(source).division().getValue(), body);
  }

  static String name(int source) {
    String trade =
        Special.of(source).map(Special::label).orElse(TRADES.get(source % TRADES.size()));
    return String.format("上海%s样例%s%04d有限公司", district(source).word(), trade, source);
  }

  static PartySnapshot party(int source) {
    return PartySnapshot.builder()
        .name(name(source))
        .creditCode(creditCode(source))
        .entityType(EntityType.LEGAL_PERSON)
        .address(address(source))
        .representative(PersonName.of("王某"))
        .build();
  }

  private static String address(int source) {
    return "上海市" + district(source).name() + "虚构路" + (source + 1) + "号";
  }

  static Enterprise enterprise(int source) {
    return Enterprise.builder()
        .recordId(Ids.ENTERPRISE.of(source))
        .revision(1)
        .issuer(district(source).agency())
        .sourceSystem("permit-platform")
        .createdAt(LOADED)
        .creditCode(creditCode(source))
        .name(name(source))
        .entityType(EntityType.LEGAL_PERSON)
        .legalRepresentative(PersonName.of("王某"))
        .registeredAddress(address(source))
        .addIndustryCodes(Special.of(source).map(Special::industry).orElse(VALVES))
        .operatingStatus(OperatingStatus.OPERATING)
        .build();
  }

  static PollutionSource source(int source) {
    return PollutionSource.builder()
        .recordId(Ids.SOURCE.of(source))
        .revision(1)
        .issuer(district(source).agency())
        .sourceSystem("permit-platform")
        .createdAt(LOADED)
        .sourceCode(number(source))
        .owner(Ids.ENTERPRISE.of(source))
        .siteName(name(source) + "厂区")
        .siteAddress(address(source))
        .division(district(source).division())
        .location(location(source))
        .supervisingAgency(district(source).agency())
        .stratum(source % 10 == 0 ? TargetStratum.KEY : TargetStratum.GENERAL)
        .targetTags(Special.of(source).stream().flatMap(each -> each.tag().stream()).toList())
        .addOutlets(
            Outlet.builder()
                .outletCode(OUTLET)
                .kind(OutletKind.ORGANISED_AIR)
                .name("工艺废气排放口")
                .height(new BigDecimal("15"))
                .receivingBody("大气")
                .signInstalled(true)
                .build())
        .build();
  }

  private static GeoPoint location(int source) {
    return GeoPoint.builder()
        .longitude(BigDecimal.valueOf(121_200_000L + source * 50L, 6))
        .latitude(BigDecimal.valueOf(30_900_000L + source * 50L, 6))
        .datum(Datum.CGCS2000)
        .build();
  }

  private static PermitNumber number(int source) {
    String mark = source < WITH_PERMIT ? "P" : "W";
    return PermitNumber.of(creditCode(source).getValue() + "001" + mark);
  }

  static EnforcementRecord<?> licence(int source) {
    return source < WITH_PERMIT ? permit(source) : registration(source);
  }

  private static Permit permit(int source) {
    LocalDate issued = LocalDate.of(2019, 7, 1).plusDays(source % 180);
    return Permit.builder()
        .recordId(Ids.PERMIT.of(source))
        .revision(1)
        .issuer(district(source).agency())
        .sourceSystem("permit-platform")
        .createdAt(LOADED)
        .permitNo(number(source))
        .source(Ids.SOURCE.of(source))
        .category(source % 10 == 0 ? PermitCategory.KEY : PermitCategory.SIMPLIFIED)
        .issuingAgency(district(source).agency())
        .issuedOn(issued)
        .startsOn(issued)
        .endsOn(issued.plusYears(3).minusDays(1))
        .status(PermitStatus.VALID)
        .addIndustries(IndustryCode.of("C3443"))
        .addOutlets(permittedOutlet())
        .addSelfMonitoring(
            SelfMonitoringItem.builder()
                .outletCode(OUTLET)
                .pollutantCode(HYDROCARBONS)
                .frequency("1次/年")
                .method("HJ 38-2017")
                .manner(MonitoringManner.MANUAL)
                .build())
        .ledgerRequirement(
            LedgerRequirement.builder().text("治理设施运行和维护记录").retentionYears(5).build())
        .addReportFrequencies(ReportFrequency.YEAR)
        .openInfoRequirement("按规定公开排放信息")
        .build();
  }

  private static PermittedOutlet permittedOutlet() {
    Measurement limit =
        Measurement.builder()
            .value(new BigDecimal("70"))
            .unit("mg/m3")
            .qualifier(MeasurementQualifier.AT_MOST)
            .build();
    return PermittedOutlet.builder()
        .outletCode(OUTLET)
        .addPollutants(
            PermittedPollutant.builder()
                .pollutantCode(HYDROCARBONS)
                .limitConcentration(limit)
                .standardNo("DB31/933-2015")
                .build())
        .dischargeMode(DischargeMode.INTERMITTENT)
        .receivingBody("大气")
        .build();
  }

  private static Registration registration(int source) {
    LocalDate registered = LocalDate.of(2019, 12, 2).plusDays(source % 25);
    return Registration.builder()
        .recordId(Ids.REGISTRATION.of(source))
        .revision(1)
        .issuer(district(source).agency())
        .sourceSystem("permit-platform")
        .createdAt(LOADED)
        .registrationNo(number(source))
        .source(Ids.SOURCE.of(source))
        .registeredOn(registered)
        .endsOn(registered.plusYears(5).minusDays(1))
        .status(RegistrationStatus.REGISTERED)
        .basicInformation("金属制品机加工")
        .dischargeDestination("市政污水管网")
        .addStandards("DB31/199-2018")
        .addTreatmentMeasures("隔油沉淀")
        .build();
  }
}
