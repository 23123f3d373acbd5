package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A return counts at least two officer-trips for each dispatch. */
final class EveryDispatchHasTwoOfficers extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.two-officers-per-dispatch")
          .catalogue("R201")
          .severity(Severity.ERROR)
          .statement("出动人次不少于出动批次的两倍", "there are at least two officer-trips for each dispatch")
          .message(
              "出动人次为 {found}，应至少 {expected}", "{found} officer-trips, expected at least {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT)
          .source("2020年执法大练兵文章、普陀区2020年第二季度双随机公示")
          .since("0.1.0")
          .build();

  EveryDispatchHasTwoOfficers() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    Optional<BigDecimal> trips = figures.count(MeasureCode.OFFICER_TRIPS);
    Optional<BigDecimal> dispatches = figures.count(MeasureCode.DISPATCHES);
    if (trips.isPresent() && dispatches.isPresent()) {
      BigDecimal least = dispatches.get().add(dispatches.get());
      judgement.demand(
          trips.get().compareTo(least) >= 0,
          figures.placeOf(MeasureCode.OFFICER_TRIPS),
          trips.get(),
          least);
    }
  }
}
