package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.examples.golden.Visit.Purpose;

/**
 * Who visits which source when: 6 500 first visits, 509 second ones (415 re-inspections among
 * them), in 6 805 dispatches of two officers, of which 204 make two stops.
 */
final class Schedule {

  /** Distinct sources. */
  static final int SOURCES = 6500;

  /** Second visits. */
  static final int SECOND_VISITS = 509;

  /** Dispatches with two stops. */
  static final int DOUBLE_DISPATCHES = 204;

  /** First sources whose second visit is not a re-inspection. */
  private static final int VISITED_AGAIN = Outcome.FINDINGS_INSPECTIONS;

  /** First source that a dispatch with two stops may visit. */
  private static final int DOUBLE_STOPS = 1600;

  private static final int STRIDE = 101;

  private final List<List<Visit>> dispatches = new ArrayList<>();
  private final Map<String, Integer> slots = new HashMap<>();
  private final Visit[] firstVisits = new Visit[SOURCES];
  private int visits;

  /** Plans all visits. */
  Schedule() {
    for (int district = 0; district < District.ALL.size(); district++) {
      planDistrict(district);
    }
    for (int source = 0; source < Outcome.REINSPECTED; source++) {
      LocalDate served = Outcome.servedOn(firstVisits[source].day());
      single(source, Purpose.RE_INSPECTION, Days.working(served.plusDays(20)));
    }
    for (int i = 0; i < SECOND_VISITS - Outcome.REINSPECTED; i++) {
      int source = VISITED_AGAIN + i;
      single(source, Purpose.AGAIN, Days.working(firstVisits[source].day().plusDays(30)));
    }
  }

  /** The dispatches, each with its one or two visits. */
  List<List<Visit>> dispatches() {
    return dispatches;
  }

  private void planDistrict(int district) {
    List<List<Integer>> jobs = jobs(district);
    for (int i = 0; i < jobs.size(); i++) {
      int position = (int) ((long) i * STRIDE % jobs.size());
      LocalDate day = Days.OF_VISITS.get(position * Days.OF_VISITS.size() / jobs.size());
      List<Integer> sources = jobs.get(i);
      int slot = slot(sources.get(0), day);
      List<Visit> stops = new ArrayList<>();
      for (int stop = 0; stop < sources.size(); stop++) {
        stops.add(new Visit(visits++, sources.get(stop), Purpose.FIRST, day, slot, stop > 0));
      }
      stops.forEach(visit -> firstVisits[visit.source()] = visit);
      dispatches.add(stops);
    }
  }

  /** The sources of a district in the groups in which one dispatch visits them. */
  private static List<List<Integer>> jobs(int district) {
    int districts = District.ALL.size();
    int doubles =
        DOUBLE_DISPATCHES / districts + (district < DOUBLE_DISPATCHES % districts ? 1 : 0);
    List<List<Integer>> jobs = new ArrayList<>();
    for (int source = district; source < SOURCES; source += districts) {
      if (doubles > 0 && source >= DOUBLE_STOPS) {
        jobs.add(List.of(source, source + districts));
        source += districts;
        doubles--;
      } else {
        jobs.add(List.of(source));
      }
    }
    return jobs;
  }

  private void single(int source, Purpose purpose, LocalDate day) {
    dispatches.add(List.of(new Visit(visits++, source, purpose, day, slot(source, day), false)));
  }

  /** Each dispatch of a district and day has a pair of officers of its own. */
  private int slot(int source, LocalDate day) {
    String key = source % District.ALL.size() + " " + day;
    return slots.merge(key, 1, Integer::sum) - 1;
  }
}
