package org.enforcementdata.examples.campaign;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.examples.campaign.Visit.Purpose;
import org.enforcementdata.model.EnforcementRecord;

/**
 * The whole record set of the campaign, the same in every run. Persons and companies are invented.
 */
final class GoldenRecords {

  private GoldenRecords() {}

  /** The records in the order in which they are exchanged. */
  static List<EnforcementRecord<?>> all() {
    List<EnforcementRecord<?>> records = new ArrayList<>(Officers.register());
    for (int source = 0; source < Schedule.SOURCES; source++) {
      records.add(Targets.enterprise(source));
      records.add(Targets.source(source));
      records.add(Targets.licence(source));
    }
    records.add(CampaignFrame.template());
    records.add(CampaignFrame.targets());
    records.add(CampaignFrame.campaign());
    List<List<Visit>> dispatches = new Schedule().dispatches();
    addVisits(dispatches, records);
    records.add(CampaignFrame.cityReturn(Tally.of(dispatches)));
    return records;
  }

  private static void addVisits(List<List<Visit>> dispatches, List<EnforcementRecord<?>> records) {
    Visit[] first = new Visit[Schedule.SOURCES];
    Visit[] verifying = new Visit[Schedule.SOURCES];
    for (int number = 0; number < dispatches.size(); number++) {
      records.add(Visits.dispatch(number, dispatches.get(number)));
      for (Visit visit : dispatches.get(number)) {
        records.add(Visits.inspection(visit, number));
        records.add(Visits.siteRecord(visit));
        records.add(Visits.receipt(visit));
        if (visit.purpose() == Purpose.FIRST) {
          first[visit.source()] = visit;
          verifying[visit.source()] = visit;
        } else if (visit.purpose() == Purpose.RE_INSPECTION) {
          verifying[visit.source()] = visit;
        }
      }
    }
    for (int source = 0; source < Outcome.FINDINGS_INSPECTIONS; source++) {
      records.addAll(new Casework(first[source], verifying[source]).records());
    }
  }
}
