package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.examples.golden.Visit.Purpose;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.code.PartySignature;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.inspection.InspectionOutcome;
import org.enforcementdata.model.inspection.InspectionSource;
import org.enforcementdata.model.inspection.InspectionStatus;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.model.receipt.ReceiptResult;

/**
 * Inspections of one record set, district by district on one working day after the other, with what
 * they find.
 */
final class Round {

  private final int block;
  private final Optional<RecordId<Campaign>> campaign;
  private final List<LocalDate> days;
  private final int perDay;
  private final int[] planned = new int[District.ALL.size()];
  private final List<EnforcementRecord<?>> records = new ArrayList<>();
  private final List<RecordId<Finding>> findings = new ArrayList<>();
  private int number;

  Round(int block, Optional<RecordId<Campaign>> campaign, LocalDate from) {
    this(block, campaign, from, Officers.PAIRS);
  }

  /** With so many pairs of each district that go out, or look, on one day. */
  Round(int block, Optional<RecordId<Campaign>> campaign, LocalDate from, int perDay) {
    this.perDay = perDay;
    this.block = block;
    this.campaign = campaign;
    this.days =
        from.datesUntil(LocalDate.of(2020, 12, 20))
            .filter(day -> Days.working(day).equals(day))
            .toList();
    records.add(CampaignFrame.template());
  }

  List<EnforcementRecord<?>> records() {
    return records;
  }

  List<RecordId<Finding>> findings() {
    return findings;
  }

  /** Plans the next visit to a source. */
  Visit next(int source) {
    int district = source % District.ALL.size();
    int turn = planned[district]++;
    LocalDate day = days.get(turn / perDay);
    return new Visit(block + number++, source, Purpose.AGAIN, day, turn % Officers.PAIRS, false);
  }

  /** A visit on a day that others agreed upon, as the second stop of its officers. */
  Visit again(Visit first, LocalDate day) {
    Visit again =
        new Visit(block + number++, first.source(), Purpose.RE_INSPECTION, day, first.slot(), true);
    add(again, List.of());
    return again;
  }

  /** A visit with findings that are corrected on the spot. */
  Visit visit(int source, int found) {
    Visit visit = next(source);
    add(visit, onTheSpot(visit, found));
    return visit;
  }

  /** A visit with findings that are told elsewhere. */
  void add(Visit visit, List<Finding> found) {
    records.add(inCampaign(Visits.dispatch(visit.number(), List.of(visit))));
    records.add(inspection(visit, found));
    records.add(Visits.siteRecord(visit));
    records.add(
        EnforcementReceipt.builder()
            .from(Visits.receipt(visit))
            .problemCount(found.size())
            .resultSummary(found.isEmpty() ? ReceiptResult.NO_PROBLEM : ReceiptResult.PROBLEM)
            .build());
    found.forEach(this::add);
  }

  private void add(Finding finding) {
    records.add(finding);
    findings.add(finding.getRecordId());
  }

  private Dispatch inCampaign(Dispatch dispatch) {
    return Dispatch.builder().from(dispatch).campaigns(campaign.stream().toList()).build();
  }

  private Inspection inspection(Visit visit, List<Finding> found) {
    return Inspection.builder()
        .from(Visits.inspection(visit, visit.number()))
        .taskNo("ZX-2020-" + (visit.number() + 1))
        .source(
            visit.purpose() == Purpose.RE_INSPECTION
                ? InspectionSource.RE_INSPECTION
                : InspectionSource.SPECIAL)
        .campaigns(campaign.stream().toList())
        .outcome(found.isEmpty() ? InspectionOutcome.COMPLIANT : InspectionOutcome.PROBLEM)
        .findings(found.stream().map(Finding::getRecordId).toList())
        .build();
  }

  private List<Finding> onTheSpot(Visit visit, int found) {
    return IntStream.range(0, found)
        .mapToObj(which -> Findings.onTheSpot(visit, which).build())
        .toList();
  }

  /** A check without a visit. */
  void review(int source, List<OffSiteMethod> methods, List<Finding> found, Visit visit) {
    Inspection onSite = inspection(visit, found);
    records.add(
        Inspection.builder()
            .recordId(onSite.getRecordId())
            .revision(1)
            .issuer(onSite.getIssuer())
            .sourceSystem("mobile-enforcement")
            .createdAt(onSite.getCreatedAt())
            .taskNo("FX-2020-" + (visit.number() + 1))
            .mode(InspectionMode.OFF_SITE)
            .kind(InspectionKind.ROUTINE)
            .source(InspectionSource.SPECIAL)
            .targetSource(Ids.SOURCE.of(source))
            .targetEnterprise(Ids.ENTERPRISE.of(source))
            .officersPresent(Visits.officers(visit))
            .startedAt(visit.startedAt())
            .endedAt(visit.endedAt())
            .certificateShown(false)
            .partySignature(PartySignature.SIGNED)
            .offSiteMethods(methods)
            .outcome(onSite.getOutcome())
            .findings(onSite.getFindings())
            .addEvidence(Ids.EVIDENCE.of(visit.number()))
            .status(InspectionStatus.COMPLETED)
            .campaigns(onSite.getCampaigns())
            .build());
    records.add(Visits.siteRecord(visit));
    found.forEach(this::add);
  }
}
