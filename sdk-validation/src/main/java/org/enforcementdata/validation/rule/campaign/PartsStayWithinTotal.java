package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * The parts of a total, by one dimension, add up to no more than the total; also the parts that are
 * seen, where there may be more.
 */
final class PartsStayWithinTotal extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.parts-within-total")
          .catalogue("R200")
          .severity(Severity.ERROR)
          .statement("同一维度的分项之和不大于总数", "the parts of a total add up to no more than it")
          .message(
              "分项之和为 {found}，总数为 {expected}",
              "the parts add up to {found}, the total is {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT, Figures.AMOUNT, "/measures/*/dimensions/*/name")
          .source("夏令热线通报")
          .since("0.1.0")
          .build();

  PartsStayWithinTotal() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    PartSums parts = PartSums.of(record);
    judgement.holds();
    for (MeasureCode code : figures.codes()) {
      figures
          .total(code)
          .ifPresent(
              total -> parts.of(code).forEach(sum -> judge(code, sum, total, figures, judgement)));
    }
  }

  private static void judge(
      MeasureCode code, BigDecimal sum, BigDecimal total, Figures figures, Judgement judgement) {
    boolean isMoney = figures.isMoney(code);
    judgement.demand(
        sum.compareTo(total) <= 0,
        figures.placeOf(code),
        Figures.shown(sum, isMoney),
        Figures.shown(total, isMoney));
  }
}
