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
 * The off-site inspections by online means, by remote sensing and by other means add up to their
 * total, where a return states all four.
 */
final class OffSiteClassesAddUp extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.off-site-sum")
          .catalogue("R192")
          .severity(Severity.ERROR)
          .statement("非现场检查总数等于各类非现场检查之和", "off-site inspections add up to their total")
          .message(
              "非现场检查总数为 {found}，分项之和为 {expected}",
              "the off-site total is {found}, its classes add up to {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT)
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  OffSiteClassesAddUp() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    Optional<BigDecimal> total = figures.count(MeasureCode.OFF_SITE_TOTAL);
    Optional<BigDecimal> sum = figures.countSum(OffSiteMeasures.CLASSES);
    if (total.isPresent() && sum.isPresent()) {
      judgement.demand(
          total.get().compareTo(sum.get()) == 0,
          figures.placeOf(MeasureCode.OFF_SITE_TOTAL),
          total.get(),
          sum.get());
    }
  }
}
