package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * Fewer than two officer-trips for each inspection are right, since one dispatch may make several;
 * they are pointed out, because they look wrong.
 */
final class TripsMayStayBelowInspections extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.trips-below-inspections")
          .catalogue("R201")
          .severity(Severity.INFO)
          .statement(
              "出动人次少于检查户次两倍时予以提示（一次出动可检查多户）",
              "fewer than two officer-trips for each inspection are pointed out")
          .message(
              "出动人次 {found} 少于检查户次的两倍 {expected}：按出动批次计数时属正常",
              "{found} officer-trips are fewer than twice the inspections, {expected}: "
                  + "right where dispatches are counted")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT)
          .source("2020年执法大练兵文章、普陀区2020年第二季度双随机公示")
          .since("0.1.0")
          .build();

  TripsMayStayBelowInspections() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    Optional<BigDecimal> trips = figures.count(MeasureCode.OFFICER_TRIPS);
    Optional<BigDecimal> inspections = figures.count(MeasureCode.INSPECTIONS);
    if (trips.isPresent() && inspections.isPresent()) {
      BigDecimal twice = inspections.get().add(inspections.get());
      judgement.demand(
          trips.get().compareTo(twice) >= 0,
          figures.placeOf(MeasureCode.OFFICER_TRIPS),
          trips.get(),
          twice);
    }
  }
}
