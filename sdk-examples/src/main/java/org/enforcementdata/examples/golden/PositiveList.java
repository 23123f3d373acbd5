package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.OffSiteMethod;
import org.enforcementdata.model.complaint.Complaint;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.finding.FindingOrigin;
import org.enforcementdata.model.finding.FindingSource;
import org.enforcementdata.model.party.ListRemoval;
import org.enforcementdata.model.party.PositiveListEntry;
import org.enforcementdata.model.party.PositiveListProposer;
import org.enforcementdata.model.party.PositiveListStatus;
import org.enforcementdata.model.party.RemovalReason;

/** Listed enterprises, their inspections on the spot and from afar, and the cases against them. */
final class PositiveList {

  static final int BLOCK = 8_000_000;

  /** Behind the sources of which the one-permit campaign finds anything. */
  private static final int FIRST = 3000;

  private static final int LISTED = 3410;
  private static final int ON_SITE = 975;
  private static final int CASES = 18;
  private static final int CASES_OFF_SITE = 11;
  private static final int CASES_ON_SITE = 5;
  private static final int OFF_SITE_FINDINGS = 30;
  private static final LocalDate FROM = LocalDate.of(2020, 4, 1);

  /** How many were inspected from afar by which means. */
  private static final List<Map.Entry<OffSiteMethod, Integer>> MEANS =
      List.of(
          Map.entry(OffSiteMethod.ONLINE_MONITOR, 2900),
          Map.entry(OffSiteMethod.VIDEO, 407),
          Map.entry(OffSiteMethod.SATELLITE, 4),
          Map.entry(OffSiteMethod.UAV, 15),
          Map.entry(OffSiteMethod.ENERGY_USE, 60),
          Map.entry(OffSiteMethod.BIG_DATA, 38),
          Map.entry(OffSiteMethod.MOBILE_LAB, 20));

  private final Round onSite = new Round(BLOCK, Optional.of(Ids.CAMPAIGN.of(BLOCK)), FROM);
  private final Round offSite =
      new Round(BLOCK + 100_000, Optional.of(Ids.CAMPAIGN.of(BLOCK)), LocalDate.of(2020, 4, 20), 2);

  /** Re-inspections belong to no campaign. */
  private final Round again = new Round(BLOCK + 200_000, Optional.empty(), FROM);

  private final List<EnforcementRecord<?>> cases = new ArrayList<>();

  private PositiveList() {}

  static List<EnforcementRecord<?>> records() {
    return new PositiveList().all(ON_SITE);
  }

  /** The sources of the listed enterprises. */
  static List<Integer> sources() {
    return IntStream.range(FIRST, FIRST + LISTED).boxed().toList();
  }

  /** The same with fewer inspections on the spot, where another campaign's count for both. */
  static List<EnforcementRecord<?>> recordsWithout(int shared) {
    return new PositiveList().all(ON_SITE - shared);
  }

  private List<EnforcementRecord<?>> all(int visits) {
    List<Integer> listed = sources();
    List<EnforcementRecord<?>> records =
        new ArrayList<>(Frame.of(BLOCK, CampaignKind.POSITIVE_LIST, "2020年正面清单监督执法", FROM, listed));
    addVisits(visits);
    addReviews();
    addComplaints();
    listed.forEach(source -> records.add(entry(source)));
    records.addAll(onSite.records());
    records.addAll(offSite.records().subList(1, offSite.records().size()));
    records.addAll(again.records().subList(1, again.records().size()));
    records.addAll(cases);
    return records;
  }

  private void addVisits(int visits) {
    for (int i = 0; i < visits; i++) {
      Visit visit = onSite.next(FIRST + 1000 + i);
      if (i < CASES_ON_SITE) {
        int number = CASES_OFF_SITE + i;
        ListedCase prosecution = new ListedCase(BLOCK + number, visit, again);
        Finding finding = prosecution.finding(Findings.onTheSpot(visit, 0));
        onSite.add(visit, List.of(finding));
        cases.addAll(prosecution.records(finding));
      } else {
        onSite.add(visit, List.of());
      }
    }
  }

  private void addReviews() {
    int number = 0;
    for (Map.Entry<OffSiteMethod, Integer> means : MEANS) {
      for (int i = 0; i < means.getValue(); i++) {
        review(number++, means.getKey());
      }
    }
  }

  private void review(int number, OffSiteMethod means) {
    int source = FIRST + number % LISTED;
    Visit visit = offSite.next(source);
    List<Finding> found = new ArrayList<>();
    if (number < CASES_OFF_SITE) {
      ListedCase prosecution = new ListedCase(BLOCK + number, visit, again);
      Finding finding = prosecution.finding(Findings.offSite(visit));
      found.add(finding);
      cases.addAll(prosecution.records(finding));
    } else if (number < OFF_SITE_FINDINGS) {
      found.add(Findings.offSite(visit).build());
    }
    offSite.review(source, List.of(means), found, visit);
  }

  /** Two cases go back to complaints. */
  private void addComplaints() {
    for (int i = CASES_OFF_SITE + CASES_ON_SITE; i < CASES; i++) {
      Visit visit = onSite.next(FIRST + 2500 + i);
      Complaint complaint = Complaints.ofTarget(BLOCK + i, visit);
      ListedCase prosecution = new ListedCase(BLOCK + i, visit, again);
      Finding finding =
          prosecution.finding(
              Findings.onTheSpot(visit, 0)
                  .origin(
                      FindingSource.builder()
                          .kind(FindingOrigin.COMPLAINT)
                          .record(complaint.getRecordId())
                          .build()));
      cases.add(complaint);
      cases.add(Visits.siteRecord(visit));
      cases.add(finding);
      cases.addAll(prosecution.records(finding));
    }
  }

  private static PositiveListEntry entry(int source) {
    boolean isPenalised = source < FIRST + CASES_OFF_SITE;
    PositiveListEntry.Builder entry =
        PositiveListEntry.builder()
            .recordId(Ids.LIST_ENTRY.of(source))
            .revision(1)
            .issuer(Targets.district(source).agency())
            .sourceSystem("permit-platform")
            .createdAt(Days.EXPORT)
            .listTitle("2020年上海市生态环境监督执法正面清单")
            .listVersion("2020-1")
            .enterprise(Ids.ENTERPRISE.of(source))
            .source(Ids.SOURCE.of(source))
            .addCriteria("民生保障重要行业", "三年内无行政处罚")
            .proposedBy(PositiveListProposer.SOURCE_MGMT)
            .competentLevel(AgencyLevel.DISTRICT)
            .includedOn(LocalDate.of(2020, 3, 30))
            .preferredMode(InspectionMode.OFF_SITE)
            .status(isPenalised ? PositiveListStatus.REMOVED : PositiveListStatus.ACTIVE);
    if (isPenalised) {
      entry.removal(
          ListRemoval.builder()
              .removedOn(LocalDate.of(2020, 12, 1))
              .reason(RemovalReason.PENALTY)
              .build());
    }
    return entry.build();
  }
}
