package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.examples.golden.Visit.Purpose;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.header.Profile;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.inspection.ServiceVisit;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.PositiveListEntry;
import org.enforcementdata.model.party.PositiveListProposer;
import org.enforcementdata.model.party.PositiveListStatus;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.receipt.EnforcementReceiptStatus;
import org.enforcementdata.model.receipt.ReceiptFeedback;

/**
 * One valve maker of Fengxian from the draw to the next year: drawn, visited, a slight violation
 * corrected at once, a no-penalty notice, a rated receipt, a check-up, a proposal for the positive
 * list, counted once.
 */
final class Story {

  private static final int BLOCK = StoryDraw.BLOCK;
  private static final LocalDate DAY = LocalDate.of(2020, 5, 20);

  private Story() {}

  static List<EnforcementRecord<?>> records() {
    List<Integer> makers = Special.VALVE_MAKER.numbers();
    int source = makers.get(makers.size() - 1);
    StoryDraw draw = new StoryDraw(source);
    Visit visit = new Visit(BLOCK, source, Purpose.AGAIN, DAY, draw.pair(), false);
    Finding finding = Notices.finding(visit, BLOCK);
    Round round = new Round(BLOCK, Optional.of(Ids.CAMPAIGN.of(0)), DAY);
    round.add(visit, List.of(finding));
    List<EnforcementRecord<?>> records = new ArrayList<>();
    records.add(Targets.licence(source));
    records.addAll(draw.records());
    records.add(CampaignFrame.targets());
    records.add(CampaignFrame.campaign());
    round.records().stream().map(Story::rated).forEach(records::add);
    records.add(Notices.list());
    records.add(notice(visit, finding));
    records.add(checkUp(visit));
    records.add(proposal(visit));
    records.add(counted());
    return records;
  }

  /** The receipt as the enterprise rates it; every other record as it is. */
  private static EnforcementRecord<?> rated(EnforcementRecord<?> record) {
    return record instanceof EnforcementReceipt receipt
        ? EnforcementReceipt.builder()
            .from(receipt)
            .feedback(
                ReceiptFeedback.builder()
                    .rating(5)
                    .submittedBy(PersonName.of("王某"))
                    .submittedAt(Days.at(DAY.plusDays(1), LocalTime.of(9, 0)))
                    .build())
            .status(EnforcementReceiptStatus.RATED)
            .createdAt(Days.at(DAY.plusDays(1), LocalTime.of(9, 5)))
            .build()
        : record;
  }

  private static NoPenaltyNotice notice(Visit visit, Finding finding) {
    return NoPenaltyNotice.builder()
        .from(Notices.notice(0, visit, finding))
        .recordId(Ids.NO_PENALTY_NOTICE.of(BLOCK))
        .followUpVisit(Ids.SERVICE_VISIT.<ServiceVisit>of(BLOCK))
        .build();
  }

  private static ServiceVisit checkUp(Visit visit) {
    LocalDate day = LocalDate.of(2020, 9, 3);
    return ServiceVisit.builder()
        .recordId(Ids.SERVICE_VISIT.of(BLOCK))
        .revision(1)
        .issuer(visit.district().agency())
        .sourceSystem("mobile-enforcement")
        .createdAt(Days.at(day, LocalTime.of(18, 0)))
        .unit(visit.district().agency())
        .visitedOn(day)
        .targetEnterprise(Ids.ENTERPRISE.<Enterprise>of(visit.source()))
        .targetSource(Ids.SOURCE.<PollutionSource>of(visit.source()))
        .officers(Visits.officers(visit))
        .advice("完善危险废物贮存间标识，规范台账")
        .build();
  }

  /** A proposal has no day of inclusion yet, and so is an excerpt. */
  private static PositiveListEntry proposal(Visit visit) {
    return PositiveListEntry.builder()
        .profile(Profile.EXCERPT)
        .recordId(Ids.LIST_ENTRY.of(BLOCK))
        .revision(1)
        .issuer(visit.district().agency())
        .createdAt(Days.at(LocalDate.of(2021, 3, 1), LocalTime.of(9, 0)))
        .listTitle("2021年上海市生态环境监督执法正面清单")
        .enterprise(Ids.ENTERPRISE.<Enterprise>of(visit.source()))
        .source(Ids.SOURCE.<PollutionSource>of(visit.source()))
        .proposedBy(PositiveListProposer.ENFORCEMENT)
        .status(PositiveListStatus.PROPOSED)
        .build();
  }

  private static StatisticalReturn counted() {
    return CampaignFrame.statisticalReturn(BLOCK)
        .addMeasures(
            CampaignFrame.count(MeasureCode.INSPECTIONS, 1, MeasureWord.VISIT),
            CampaignFrame.count(MeasureCode.FINDINGS, 1, MeasureWord.ITEM),
            CampaignFrame.count(MeasureCode.NO_PENALTY, 1, MeasureWord.CASE))
        .build();
  }
}
