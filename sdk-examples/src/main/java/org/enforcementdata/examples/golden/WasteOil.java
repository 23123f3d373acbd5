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
import org.enforcementdata.model.cooperation.JointInspection;
import org.enforcementdata.model.cooperation.JointOperation;
import org.enforcementdata.model.cooperation.MaterialKind;
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

/** The operation against waste oil of car repair, together with the police. */
final class WasteOil {

  private static final int BLOCK = 1_000_000;
  private static final int TRANSFERS = 6;

  private WasteOil() {}

  /** 33 car-repair shops: three with two findings, 21 with one, nine with none. */
  static List<EnforcementRecord<?>> records() {
    List<Integer> shops = Special.CAR_REPAIR.numbers();
    LocalDate from = LocalDate.of(2020, 8, 3);
    Round round = new Round(BLOCK, Optional.of(Ids.CAMPAIGN.of(BLOCK)), from);
    List<EnforcementRecord<?>> transfers = new ArrayList<>();
    JointOperation.Builder operation =
        Operations.operation(0, CampaignFrame.CITY, OperationTheme.WASTE_OIL, "汽修行业废机油联合执法行动", from)
            .campaign(Ids.CAMPAIGN.<Campaign>of(BLOCK))
            .endsOn(LocalDate.of(2020, 9, 30))
            .addParticipants(Operations.agency("上海市公安局", "310000", AgencyKind.PUBLIC_SECURITY))
            .addAreas(DivisionCode.of("310000"));
    for (int i = 0; i < shops.size(); i++) {
      Visit visit = round.visit(shops.get(i), i < 3 ? 2 : i < 24 ? 1 : 0);
      operation.addInspections(
          JointInspection.builder()
              .inspection(Ids.INSPECTION.of(visit.number()))
              .competentAgency(visit.district().agency())
              .build());
      if (i < TRANSFERS) {
        transfers.add(handedOver(i, visit));
        transfers.add(transfer(i, visit));
        operation.addTransfers(Ids.TRANSFER.<Transfer>of(i));
      }
    }
    List<EnforcementRecord<?>> records =
        new ArrayList<>(Frame.of(BLOCK, CampaignKind.WASTE_OIL, "汽修行业废机油专项行动", from, shops));
    records.addAll(round.records());
    records.addAll(transfers);
    records.add(operation.findings(round.findings()).build());
    return records;
  }

  private static EnforcementCase handedOver(int number, Visit visit) {
    return EnforcementCase.builder()
        .recordId(Ids.CASE.of(BLOCK + number))
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
                Operations.agency(
                    "上海市公安局" + district.name().replace("新区", "").replace("区", "") + "分局",
                    district.division().getValue(),
                    AgencyKind.PUBLIC_SECURITY))
            .addFindings(Ids.FINDING.<Finding>of(Findings.number(visit, 0)))
            .enforcementCase(Ids.CASE.<EnforcementCase>of(BLOCK + number))
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
}
