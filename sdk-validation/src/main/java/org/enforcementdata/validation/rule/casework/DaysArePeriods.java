package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.DAILY_PENALTY_2014;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.enforcementdata.model.casework.DailyPenalty;
import org.enforcementdata.model.casework.DailyPeriod;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The days that are counted are those of the period, both ends included. */
final class DaysArePeriods extends RecordRule<DailyPenalty> {

  private static final Input<DailyPenalty, Integer> DAYS =
      Input.of(DailyPenalty.class, "/periods/*/days", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("daily-penalty.days")
          .catalogue("R086")
          .severity(Severity.ERROR)
          .statement(
              "计罚天数为起算日期至截止日期的天数，首尾均计入",
              "the days that are counted are those of the period, both ends included")
          .message("计罚天数为 {found} 日，应为 {expected} 日", "{found} days, expected {expected}")
          .reads(DAYS)
          .reads("/periods/*/startsOn", "/periods/*/endsOn")
          .basis(DAILY_PENALTY_2014.article("17"))
          .effectiveFrom(LocalDate.of(2015, 1, 1))
          .since("0.1.0")
          .build();

  DaysArePeriods() {
    super(DailyPenalty.class, INFO);
  }

  @Override
  public void judge(DailyPenalty record, Judgement judgement) {
    for (Placed<Integer> days : judgement.each(DAYS)) {
      DailyPeriod period = record.getPeriods().get(days.index());
      if (period.getStartsOn().isPresent() && period.getEndsOn().isPresent()) {
        long expected =
            ChronoUnit.DAYS.between(period.getStartsOn().get(), period.getEndsOn().get()) + 1;
        judgement.demand(days.value() == expected, days.at(), days.value(), expected);
      } else {
        judgement.lacks(days.at());
      }
    }
  }
}
