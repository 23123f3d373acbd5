package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.code.InspectionKind;
import org.enforcementdata.model.code.TargetStratum;
import org.enforcementdata.model.identity.PersonName;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.identity.Sha256;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.model.plan.DrawAlgorithm;
import org.enforcementdata.model.plan.DrawAssignment;
import org.enforcementdata.model.plan.DrawQuota;
import org.enforcementdata.model.plan.InspectionItem;
import org.enforcementdata.model.plan.InspectionPlan;
import org.enforcementdata.model.plan.PlanStatus;
import org.enforcementdata.model.plan.PlannedStratum;
import org.enforcementdata.model.plan.PoolEntry;
import org.enforcementdata.model.plan.PoolKind;
import org.enforcementdata.model.plan.PoolSnapshot;
import org.enforcementdata.model.plan.RandomDraw;
import org.enforcementdata.model.plan.SeedPart;
import org.enforcementdata.model.snapshot.AgencyRef;

/**
 * The quarter's draw of the story, which anyone can repeat. Its seed was looked for so that the
 * story's target and two officers who go out together are drawn: golden data, no example of how a
 * seed is made.
 */
final class StoryDraw {

  static final int BLOCK = 9_000_000;
  private static final int DISTRICT = 14;
  private static final int DRAWN = 20;
  private static final LocalDate DAY = LocalDate.of(2020, 3, 31);
  private static final String WITNESS = "witness-2020Q2";

  private final int target;
  private final PoolSnapshot targets;
  private final PoolSnapshot inspectors;
  private String operator = "";
  private int pair = -1;

  StoryDraw(int target) {
    this.target = target;
    List<RecordId<?>> sources = new ArrayList<>();
    for (int source = DISTRICT; source < Schedule.SOURCES; source += District.ALL.size()) {
      sources.add(Ids.SOURCE.of(source));
    }
    sources.add(Ids.SOURCE.of(target));
    List<RecordId<?>> officers = new ArrayList<>();
    for (int i = 0; i < 2 * Officers.PAIRS; i++) {
      officers.add(officer(i));
    }
    this.targets = pool(0, PoolKind.TARGETS, Optional.of(TargetStratum.GENERAL), sources);
    this.inspectors = pool(1, PoolKind.INSPECTORS, Optional.empty(), officers);
    for (int trial = 0; pair < 0; trial++) {
      operator = "operator-2020Q2-" + trial;
      pair = drawnPair();
    }
  }

  private static RecordId<?> officer(int number) {
    return Ids.INSPECTOR.of(DISTRICT * Officers.PAIRS * 2 + number);
  }

  /**
   * The number of the pair that is drawn for the target; -1 where it is none, or it is not drawn.
   */
  private int drawnPair() {
    if (!drawn().contains(Ids.SOURCE.of(target))) {
      return -1;
    }
    List<RecordId<?>> two = officersOf(Ids.SOURCE.of(target));
    for (int i = 0; i < Officers.PAIRS; i++) {
      if (two.contains(officer(2 * i)) && two.contains(officer(2 * i + 1))) {
        return i;
      }
    }
    return -1;
  }

  /** The pair of officers that goes to the story's target. */
  int pair() {
    return pair;
  }

  private String seed() {
    return operator + "\n" + WITNESS;
  }

  private List<RecordId<?>> drawn() {
    return first(DRAWN, targets, "");
  }

  private List<RecordId<?>> officersOf(RecordId<?> drawn) {
    return first(2, inspectors, drawn.getValue() + "\n");
  }

  private List<RecordId<?>> first(int number, PoolSnapshot pool, String before) {
    TreeMap<String, RecordId<?>> ordered = new TreeMap<>();
    for (PoolEntry entry : pool.getEntries()) {
      String id = entry.getRecord().getValue();
      ordered.put(
          Sha256.written(Sha256.of(seed() + "\n" + before + id)).getValue(), entry.getRecord());
    }
    return List.copyOf(ordered.values()).subList(0, number);
  }

  private static PoolSnapshot pool(
      int number, PoolKind kind, Optional<TargetStratum> stratum, List<RecordId<?>> ids) {
    PoolSnapshot.Builder pool =
        PoolSnapshot.builder()
            .recordId(Ids.TARGET_LIST.of(BLOCK + number))
            .revision(1)
            .issuer(District.ALL.get(DISTRICT).agency())
            .sourceSystem("draw-system")
            .createdAt(Days.at(DAY, LocalTime.of(9, 0)))
            .kind(kind)
            .takenAt(Days.at(DAY, LocalTime.of(8, 0)));
    for (RecordId<?> id : ids) {
      pool.addEntries(
          PoolEntry.builder().record(RecordId.of(id.getValue())).stratum(stratum).build());
    }
    PoolSnapshot undigested = pool.build();
    return PoolSnapshot.builder().from(undigested).digest(undigested.computedDigest()).build();
  }

  List<EnforcementRecord<?>> records() {
    return List.of(targets, inspectors, plan(), draw());
  }

  private InspectionPlan plan() {
    AgencyRef agency = District.ALL.get(DISTRICT).agency();
    return InspectionPlan.builder()
        .recordId(Ids.PLAN.of(BLOCK))
        .revision(1)
        .issuer(agency)
        .sourceSystem("draw-system")
        .createdAt(Days.EXPORT)
        .planCode("SHFX-2020-Q2-01")
        .planningAgency(agency)
        .year(2020)
        .kind(InspectionKind.ROUTINE)
        .scope("奉贤区排污许可重点管理、简化管理和登记管理单位")
        .addItems(InspectionItem.builder().code("310000-0820-01").name("对排污许可证执行情况的检查").build())
        .targetPool(targets.getRecordId())
        .inspectorPool(inspectors.getRecordId())
        .addStrata(
            PlannedStratum.builder()
                .stratum(TargetStratum.GENERAL)
                .poolSize(targets.getEntries().size())
                .drawn(DRAWN)
                .build())
        .status(PlanStatus.CLOSED)
        .build();
  }

  private RandomDraw draw() {
    RandomDraw.Builder draw =
        RandomDraw.builder()
            .recordId(Ids.DRAW.of(BLOCK))
            .revision(1)
            .issuer(District.ALL.get(DISTRICT).agency())
            .sourceSystem("draw-system")
            .createdAt(Days.at(DAY, LocalTime.of(11, 0)))
            .plan(Ids.PLAN.<InspectionPlan>of(BLOCK))
            .drawnAt(Days.at(DAY, LocalTime.of(10, 5)))
            .algorithm(DrawAlgorithm.SHA256_ORDER)
            .targetPool(targets.getRecordId())
            .targetPoolDigest(targets.computedDigest())
            .inspectorPool(inspectors.getRecordId())
            .inspectorPoolDigest(inspectors.computedDigest())
            .operator(part("陈某", operator))
            .witness(part("黄某", WITNESS))
            .addQuotas(
                DrawQuota.builder()
                    .stratum(TargetStratum.GENERAL)
                    .poolSize(targets.getEntries().size())
                    .drawn(DRAWN)
                    .build())
            .officersPerTarget(2);
    for (RecordId<?> drawn : drawn()) {
      RecordId<PollutionSource> source = RecordId.of(drawn.getValue());
      draw.addTargets(source);
      DrawAssignment.Builder assignment = DrawAssignment.builder().target(source);
      officersOf(drawn)
          .forEach(officer -> assignment.addInspectors(RecordId.<Inspector>of(officer.getValue())));
      draw.addAssignments(assignment.build());
    }
    return draw.build();
  }

  private static SeedPart part(String person, String seed) {
    return SeedPart.builder()
        .person(PersonName.of(person))
        .commitment(Sha256.written(Sha256.of(seed)))
        .committedAt(Days.at(DAY, LocalTime.of(10, 0)))
        .seed(seed)
        .openedAt(Days.at(DAY, LocalTime.of(10, 2)))
        .build();
  }
}
