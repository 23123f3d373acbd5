package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.cooperation.JointInspection;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.OperationScope;
import org.enforcementdata.model.cooperation.OperationTheme;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;

/** Joint operations: mobile monitoring, patrols at the borders, quiet exams. */
final class Operations {

  private static final int LINKAGE_BLOCK = 2_000_000;
  private static final int LINKAGES = 18;
  private static final int EXAMS = 13;

  private Operations() {}

  static AgencyRef agency(String name, String division, AgencyKind kind) {
    return AgencyRef.builder()
        .name(name)
        .creditCode(
            SyntheticCodes.credit("11", division, "MB2F" + (4000 + kind.getValue().length())))
        .division(DivisionCode.of(division))
        .level(AgencyLevel.DISTRICT)
        .kind(kind)
        .build();
  }

  static JointOperation.Builder operation(
      int number, AgencyRef lead, OperationTheme theme, String title, LocalDate day) {
    return new JointOperation.Builder()
        .recordId(Ids.OPERATION.of(number))
        .revision(1)
        .issuer(lead)
        .sourceSystem("campaign-office")
        .createdAt(Days.EXPORT)
        .title(title)
        .theme(theme)
        .scope(OperationScope.CROSS_DEPARTMENT)
        .lead(lead)
        .startsOn(day)
        .endsOn(day);
  }

  /** 18 linked operations with 20 findings, and five patrols on the ground and in the air. */
  static List<EnforcementRecord<?>> linkage() {
    Round round = new Round(LINKAGE_BLOCK, Optional.empty(), LocalDate.of(2020, 4, 1));
    List<EnforcementRecord<?>> operations = new ArrayList<>();
    for (int i = 0; i < LINKAGES; i++) {
      int before = round.findings().size();
      Visit visit = round.visit(100 + i, i < 2 ? 2 : 1);
      operations.add(
          operation(
                  100 + i,
                  visit.district().agency(),
                  OperationTheme.MONITORING_LINKAGE,
                  "走航监测与执法联动第" + (i + 1) + "次",
                  visit.day())
              .addParticipants(agency("上海市环境监测中心", "310000", AgencyKind.ECO_ENV))
              .addMethods(OffSiteMethod.MOBILE_LAB)
              .addAreas(visit.district().division())
              .addInspections(
                  JointInspection.builder()
                      .inspection(Ids.INSPECTION.of(visit.number()))
                      .competentAgency(visit.district().agency())
                      .build())
              .findings(round.findings().subList(before, round.findings().size()))
              .build());
    }
    List<EnforcementRecord<?>> records = new ArrayList<>(round.records());
    records.addAll(operations);
    records.addAll(patrols());
    return records;
  }

  private static List<EnforcementRecord<?>> patrols() {
    AgencyRef jinshan = District.of("310116").agency();
    AgencyRef qingpu = District.of("310118").agency();
    AgencyRef pinghu = agency("嘉兴市生态环境局平湖分局", "330482", AgencyKind.ECO_ENV);
    AgencyRef wujiang = agency("苏州市吴江生态环境局", "320509", AgencyKind.ECO_ENV);
    AgencyRef water = agency("上海市金山区水务局", "310116", AgencyKind.WATER);
    return List.of(
        patrol(0, jinshan, water, "金山二工区地面与无人机联合巡查", OperationScope.CROSS_DEPARTMENT),
        patrol(1, jinshan, pinghu, "沪浙边界联合巡查", OperationScope.CROSS_PROVINCE),
        patrol(2, pinghu, jinshan, "浙沪边界联合巡查", OperationScope.CROSS_PROVINCE),
        patrol(3, qingpu, wujiang, "沪苏边界联合巡查", OperationScope.CROSS_PROVINCE),
        patrol(4, wujiang, qingpu, "苏沪边界联合巡查", OperationScope.CROSS_PROVINCE));
  }

  private static JointOperation patrol(
      int number, AgencyRef lead, AgencyRef other, String title, OperationScope scope) {
    LocalDate day = LocalDate.of(2020, 5 + number, 12);
    return operation(200 + number, lead, OperationTheme.CROSS_BORDER, title, day)
        .scope(scope)
        .addParticipants(other)
        .addMethods(OffSiteMethod.UAV)
        .addAreas(lead.getDivision().orElseThrow(), other.getDivision().orElseThrow())
        .build();
  }

  static List<EnforcementRecord<?>> exams() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    for (int i = 0; i < EXAMS; i++) {
      District district = District.ALL.get(i);
      records.add(
          operation(
                  300 + i,
                  district.agency(),
                  OperationTheme.EXAM_NOISE,
                  district.name() + "中高考护考联合执法",
                  LocalDate.of(2020, 7, 7))
              .addParticipants(
                  agency(
                      "上海市" + district.name() + "城市管理行政执法局",
                      district.division().getValue(),
                      AgencyKind.URBAN_MGMT))
              .addAreas(district.division())
              .build());
    }
    return records;
  }
}
