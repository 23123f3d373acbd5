package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.ActWithoutPenalty;
import org.enforcementdata.model.casework.ConditionProof;
import org.enforcementdata.model.casework.NoPenaltyGround;
import org.enforcementdata.model.casework.NoPenaltyKind;
import org.enforcementdata.model.casework.NoPenaltyListItem;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.code.NoPenaltyCondition;
import org.enforcementdata.model.discretion.NoPenaltyField;
import org.enforcementdata.model.discretion.NoPenaltyItem;
import org.enforcementdata.model.discretion.NoPenaltyList;
import org.enforcementdata.model.finding.DispositionType;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.law.Instruments;

/** The no-penalty list of 2020 and the first notices under it. */
final class Notices {

  private static final int BLOCK = 7_000_000;

  /** Districts in the order of their first notice. */
  private static final List<String> FIRST = List.of("310120", "310118", "310105", "310114");

  private static final List<NoPenaltyField> FIELDS =
      NoPenaltyField.list().entries().stream()
          .map(entry -> entry.code())
          .filter(
              code ->
                  Set.of("PROJECT", "AIR", "SOLID_WASTE", "NOISE", "MGMT_SYSTEM")
                      .contains(code.getValue()))
          .toList();
  private static final int ITEMS = 11;

  private Notices() {}

  static List<EnforcementRecord<?>> records() {
    Round round = new Round(BLOCK, Optional.empty(), LocalDate.of(2020, 5, 18));
    List<EnforcementRecord<?>> notices = new ArrayList<>();
    for (int i = 0; i < FIRST.size(); i++) {
      Visit visit = round.next(District.ALL.indexOf(District.of(FIRST.get(i))));
      Finding finding = finding(visit, i);
      round.add(visit, List.of(finding));
      notices.add(notice(i, visit, finding));
    }
    List<EnforcementRecord<?>> records = new ArrayList<>(round.records());
    records.add(list());
    records.addAll(notices);
    return records;
  }

  static Finding finding(Visit visit, int number) {
    return Findings.onTheSpot(visit, 0)
        .dispositions(List.of(DispositionType.NO_PENALTY))
        .noPenaltyNotice(Ids.NO_PENALTY_NOTICE.of(number))
        .build();
  }

  static NoPenaltyList list() {
    NoPenaltyList.Builder list =
        NoPenaltyList.builder()
            .recordId(Ids.NO_PENALTY_LIST.of(0))
            .revision(1)
            .issuer(CampaignFrame.CITY)
            .sourceSystem("campaign-office")
            .createdAt(Days.at(LocalDate.of(2020, 4, 30), LocalTime.of(9, 0)))
            .title("生态环境轻微违法违规行为免罚清单")
            .version("2020")
            .addIssuers(CampaignFrame.CITY)
            .issuedOn(LocalDate.of(2020, 4, 30))
            .startsOn(LocalDate.of(2020, 5, 1))
            .endsOn(LocalDate.of(2025, 4, 30))
            .addTerritories(DivisionCode.of("310000"))
            .fields(FIELDS);
    for (int item = 1; item <= ITEMS; item++) {
      list.addItems(NoPenaltyItem.builder().itemNo(item).build());
    }
    return list.build();
  }

  static NoPenaltyNotice notice(int number, Visit visit, Finding finding) {
    LocalDate issued = Days.workingAfter(visit.day(), 5 + 3 * number);
    return NoPenaltyNotice.builder()
        .recordId(Ids.NO_PENALTY_NOTICE.of(number))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("case-system")
        .createdAt(Days.at(issued, LocalTime.of(17, 0)))
        .noticeNo(Visits.number(visit.district(), "环免罚", issued, 1))
        .kind(NoPenaltyKind.NOTICE)
        .issuedOn(issued)
        .party(Targets.party(visit.source()))
        .finding(finding.getRecordId())
        .addActs(
            ActWithoutPenalty.builder()
                .facts(Casework.description(0))
                .addViolated(Instruments.ENVIRONMENTAL_PROTECTION_2014.article("42"))
                .build())
        .ground(NoPenaltyGround.MINOR_CORRECTED_NO_HARM)
        .listItem(NoPenaltyListItem.builder().list(Ids.NO_PENALTY_LIST.of(0)).itemNo(1).build())
        .reasons("当事人违法行为轻微，检查当日即改正，未造成危害后果")
        .addConditionsProven(
            ConditionProof.builder()
                .condition(NoPenaltyCondition.FIRST_FOUND)
                .addEvidence(Ids.EVIDENCE.of(visit.number()))
                .build())
        .correctionVerifiedOn(visit.day())
        .onTheSpot(true)
        .educationGiven(true)
        .build();
  }
}
