package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.DAILY_PENALTY_2014;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.casework.RectificationOrderStatus;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * The first re-inspection takes place within 30 natural days after the order was served. An order
 * that was never re-inspected is late once the days are over.
 */
final class OrderIsReInspectedInTime extends RecordRule<RectificationOrder> {

  private static final int DAYS = 30;
  private static final BilingualText NONE = new BilingualText("无", "none");
  private static final Place RE_INSPECTIONS = Place.ROOT.member("reInspections");

  private static final Input<RectificationOrder, LocalDate> SERVED =
      Input.of(RectificationOrder.class, "/service/servedOn", LocalDate.class);

  private static final Set<RectificationOrderStatus> ENDED =
      Set.of(
          RectificationOrderStatus.DRAFT,
          RectificationOrderStatus.LAPSED,
          RectificationOrderStatus.REVOKED);

  private static final RuleInfo INFO =
      RuleInfo.of("order.re-inspected-in-time")
          .catalogue("R083")
          .severity(Severity.WARNING)
          .statement(
              "责令改正决定书送达后 30 日内复查", "an order is re-inspected within 30 natural days after service")
          .message(
              "首次复查日期为 {found}，应不晚于 {expected}",
              "the first re-inspection was on {found}, expected by {expected}")
          .needs(SERVED)
          .reads("/reInspections/*/inspectedOn", "/reInspections/*/inspectedAt")
          .reads("/consequenceNotice", "/status")
          .judgesAbsence()
          .basis(DAILY_PENALTY_2014.article("10"))
          .effectiveFrom(LocalDate.of(2015, 1, 1))
          .since("0.1.0")
          .build();

  OrderIsReInspectedInTime() {
    super(RectificationOrder.class, INFO);
  }

  /** Of orders in force that threaten with a daily penalty, which stands for illegal discharge. */
  @Override
  public boolean concerns(RectificationOrder record) {
    return record.getConsequenceNotice().orElse(false)
        && record.getStatus().filter(ENDED::contains).isEmpty();
  }

  @Override
  public void judge(RectificationOrder record, Judgement judgement) {
    LocalDate due = judgement.get(SERVED).plusDays(DAYS);
    if (record.getReInspections().isEmpty()) {
      boolean isLate = judgement.today().isAfter(due);
      judgement.demand(!isLate, RE_INSPECTIONS.toString(), NONE, due);
      return;
    }
    days(record, judgement).stream()
        .min(Comparator.comparing(Placed::value))
        .ifPresent(
            first ->
                judgement.demand(!first.value().isAfter(due), first.pointer(), first.value(), due));
  }

  /** The days of the re-inspections; one without a day may have been the first. */
  private static List<Placed<LocalDate>> days(RectificationOrder record, Judgement judgement) {
    List<Placed<LocalDate>> days = new ArrayList<>();
    for (int i = 0; i < record.getReInspections().size(); i++) {
      ReInspection each = record.getReInspections().get(i);
      String member = each.getInspectedOn().isPresent() ? "inspectedOn" : "inspectedAt";
      Place at = RE_INSPECTIONS.element(i).member(member);
      EnforcementRecord.dayOf(each.getInspectedOn(), each.getInspectedAt())
          .ifPresentOrElse(day -> days.add(new Placed<>(at, day)), () -> judgement.lacks(at));
    }
    return days.size() == record.getReInspections().size() ? days : List.of();
  }
}
