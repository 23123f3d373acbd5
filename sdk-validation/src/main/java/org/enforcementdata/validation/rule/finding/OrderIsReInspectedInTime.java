package org.enforcementdata.validation.rule.finding;

import static org.enforcementdata.model.law.Instruments.DAILY_PENALTY_2014;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.ReInspection;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * The first re-inspection takes place within 30 natural days after the order was served. An order
 * that was never re-inspected is late once the days are over.
 */
final class OrderIsReInspectedInTime extends RecordRule<RectificationOrder> {

  private static final int DAYS = 30;
  private static final BilingualText NONE = new BilingualText("无", "none");

  private static final RuleInfo INFO =
      RuleInfo.of("order.re-inspected-in-time")
          .catalogue("R083")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "责令改正决定书送达后 30 日内复查", "an order is re-inspected within 30 natural days after service")
          .message(
              "首次复查日期为 {found}，应不晚于 {expected}",
              "the first re-inspection was on {found}, expected by {expected}")
          .addReads("/servedOn", "/reInspections/*/inspectedAt")
          .basis(DAILY_PENALTY_2014.article("10"))
          .effectiveFrom(LocalDate.parse("2015-01-01"))
          .since("0.1.0")
          .build();

  OrderIsReInspectedInTime() {
    super(RectificationOrder.class, INFO);
  }

  @Override
  public void judge(RectificationOrder record, Judgement judgement) {
    LocalDate due = record.getServedOn().plusDays(DAYS);
    Optional<ReInspection> first =
        record.getReInspections().stream().min(Comparator.comparing(ReInspection::getInspectedAt));
    if (first.isPresent()) {
      LocalDate day = EnforcementRecord.legalDay(first.get().getInspectedAt());
      String at =
          "/reInspections/" + record.getReInspections().indexOf(first.get()) + "/inspectedAt";
      judgement.demand(!day.isAfter(due), at, day, due);
    } else {
      boolean isLate = EnforcementRecord.legalDay(judgement.now()).isAfter(due);
      judgement.demand(!isLate, "/reInspections", NONE, due);
    }
  }
}
