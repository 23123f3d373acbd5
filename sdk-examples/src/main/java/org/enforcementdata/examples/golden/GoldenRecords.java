package org.enforcementdata.examples.golden;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.examples.golden.Visit.Purpose;
import org.enforcementdata.model.EnforcementRecord;

/**
 * The whole record set of the campaign, the same in every run. Persons and companies are invented.
 */
public final class GoldenRecords {

  private GoldenRecords() {}

  /** Officers, enterprises, sources and licences alone. */
  static List<EnforcementRecord<?>> targets() {
    List<EnforcementRecord<?>> records = new ArrayList<>(Officers.register());
    for (int source = 0; source < Schedule.SOURCES; source++) {
      records.add(Targets.enterprise(source));
      records.add(Targets.source(source));
      records.add(Targets.licence(source));
    }
    return records;
  }

  /** What the other record sets refer to: the targets of all campaigns. */
  static List<EnforcementRecord<?>> base() {
    List<EnforcementRecord<?>> records = new ArrayList<>(targets());
    for (Special kind : Special.values()) {
      for (int source : kind.numbers()) {
        records.add(Targets.enterprise(source));
        records.add(Targets.source(source));
      }
    }
    return records;
  }

  /** The campaign without its targets. */
  static List<EnforcementRecord<?>> campaign() {
    List<EnforcementRecord<?>> records = new ArrayList<>();
    records.add(CampaignFrame.template());
    records.add(CampaignFrame.targets());
    records.add(CampaignFrame.campaign());
    List<List<Visit>> dispatches = new Schedule().dispatches();
    addVisits(dispatches, records);
    records.add(CampaignFrame.cityReturn(Tally.of(dispatches)));
    return records;
  }

  /** The whole campaign in the order in which its records are exchanged. */
  public static List<EnforcementRecord<?>> all() {
    List<EnforcementRecord<?>> records = new ArrayList<>(targets());
    records.addAll(campaign());
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
