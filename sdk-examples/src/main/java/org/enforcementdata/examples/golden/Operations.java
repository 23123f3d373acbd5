package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.casework.CaseOutcome;
import org.enforcementdata.model.casework.CaseOutcomeKind;
import org.enforcementdata.model.casework.CaseProcedure;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.EnforcementCaseStatus;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.cooperation.JointInspection;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.MaterialKind;
import org.enforcementdata.model.cooperation.OperationScope;
import org.enforcementdata.model.cooperation.OperationTheme;
import org.enforcementdata.model.cooperation.Transfer;
import org.enforcementdata.model.cooperation.TransferAcknowledgement;
import org.enforcementdata.model.cooperation.TransferKind;
import org.enforcementdata.model.cooperation.TransferMaterial;
import org.enforcementdata.model.cooperation.TransferStatus;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.snapshot.AgencyKind;
import org.enforcementdata.model.snapshot.AgencyRef;

/** Joint operations: waste oil, mobile monitoring, patrols at the borders, quiet exams. */
final class Operations {

  private static final int OIL_BLOCK = 1_000_000;
  private static final int LINKAGE_BLOCK = 2_000_000;
  private static final int LINKAGES = 18;
  private static final int EXAMS = 13;
  private static final int OIL_TRANSFERS = 6;

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

  private static JointOperation.Builder operation(
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

  /** 33 car-repair shops: three with two findings, 21 with one, nine with none. */
  static List<EnforcementRecord<?>> wasteOil() {
    List<Integer> shops = Special.CAR_REPAIR.numbers();
    LocalDate from = LocalDate.of(2020, 8, 3);
    Round round = new Round(OIL_BLOCK, Optional.of(Ids.CAMPAIGN.of(OIL_BLOCK)), from);
    List<EnforcementRecord<?>> transfers = new ArrayList<>();
    JointOperation.Builder operation =
        operation(0, CampaignFrame.CITY, OperationTheme.WASTE_OIL, "汽修行业废机油联合执法行动", from)
            .campaign(Ids.CAMPAIGN.<Campaign>of(OIL_BLOCK))
            .endsOn(LocalDate.of(2020, 9, 30))
            .addParticipants(agency("上海市公安局", "310000", AgencyKind.PUBLIC_SECURITY))
            .addAreas(DivisionCode.of("310000"));
    for (int i = 0; i < shops.size(); i++) {
      Visit visit = round.visit(shops.get(i), i < 3 ? 2 : i < 24 ? 1 : 0);
      operation.addInspections(
          JointInspection.builder()
              .inspection(Ids.INSPECTION.of(visit.number()))
              .competentAgency(visit.district().agency())
              .build());
      if (i < OIL_TRANSFERS) {
        transfers.add(handedOver(i, visit));
        transfers.add(transfer(i, visit));
        operation.addTransfers(Ids.TRANSFER.<Transfer>of(i));
      }
    }
    List<EnforcementRecord<?>> records =
        new ArrayList<>(Frame.of(OIL_BLOCK, CampaignKind.WASTE_OIL, "汽修行业废机油专项行动", from, shops));
    records.addAll(round.records());
    records.addAll(transfers);
    records.add(operation.findings(round.findings()).build());
    return records;
  }

  private static EnforcementCase handedOver(int number, Visit visit) {
    return EnforcementCase.builder()
        .recordId(Ids.CASE.of(OIL_BLOCK + number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.EXPORT)
        .caseNo(Visits.number(visit.district(), "环立", visit.day(), 800 + number))
        .addFindings(Ids.FINDING.<Finding>of(Findings.number(visit, 0)))
        .clueFoundOn(visit.day())
        .filedOn(Days.workingAfter(visit.day(), 1))
        .procedure(CaseProcedure.ORDINARY)
        .handlers(Visits.officers(visit))
        .party(Targets.party(visit.source()))
        .cause("涉嫌非法处置废矿物油")
        .outcome(
            CaseOutcome.builder()
                .kind(CaseOutcomeKind.TRANSFER_CRIMINAL)
                .document(Ids.TRANSFER.of(number))
                .build())
        .status(EnforcementCaseStatus.TRANSFERRED)
        .build();
  }

  private static Transfer transfer(int number, Visit visit) {
    District district = visit.district();
    LocalDate day = Days.workingAfter(visit.day(), 3);
    Transfer.Builder transfer =
        Transfer.builder()
            .recordId(Ids.TRANSFER.of(number))
            .revision(1)
            .issuer(district.agency())
            .sourceSystem("case-system")
            .createdAt(Days.EXPORT)
            .transferNo(Visits.number(district, "环移", day, number + 1))
            .kind(TransferKind.CRIMINAL)
            .fromAgency(district.agency())
            .toAgency(
                agency(
                    "上海市公安局" + district.name().replace("新区", "").replace("区", "") + "分局",
                    district.division().getValue(),
                    AgencyKind.PUBLIC_SECURITY))
            .addFindings(Ids.FINDING.<Finding>of(Findings.number(visit, 0)))
            .enforcementCase(Ids.CASE.<EnforcementCase>of(OIL_BLOCK + number))
            .suspectedOffence("污染环境罪（刑法第三百三十八条）")
            .reportedAt(Days.at(day, LocalTime.of(9, 0)))
            .approvedAt(Days.at(day, LocalTime.of(15, 0)))
            .approver(PersonName.of("陆某"))
            .handedOverAt(Days.at(day, LocalTime.of(16, 0)))
            .officersInCharge(Visits.officers(visit))
            .acknowledgement(
                TransferAcknowledgement.builder()
                    .receivedAt(Days.at(day, LocalTime.of(16, 30)))
                    .receivedBy("公安机关受案民警")
                    .build())
            .status(TransferStatus.ACKNOWLEDGED);
    MaterialKind.list().entries().stream()
        .filter(entry -> !Set.of("OTHER", "DECISION").contains(entry.code().getValue()))
        .forEach(
            entry ->
                transfer.addMaterials(
                    TransferMaterial.builder()
                        .kind(entry.code())
                        .title(entry.label().zh())
                        .build()));
    return transfer.build();
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
