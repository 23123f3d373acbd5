package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** The parts of a total, by one dimension, add up to no more than the total. */
final class PartsStayWithinTotal extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.parts-within-total")
          .catalogue("R200")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("同一维度的部分之和不大于总数", "the parts of a total add up to no more than it")
          .message(
              "各部分之和为 {found}，总数为 {expected}",
              "the parts add up to {found}, the total is {expected}")
          .addReads("/measures")
          .source("夏令热线通报")
          .since("0.1.0")
          .build();

  PartsStayWithinTotal() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    judgement.holds();
    for (MeasureCode code : figures.codes()) {
      Optional<BigDecimal> total = figures.total(code);
      if (total.isPresent()) {
        figures
            .partSums(code)
            .forEach(
                (dimension, sum) ->
                    judgement.demand(
                        sum.compareTo(total.get()) <= 0, figures.placeOf(code), sum, total.get()));
      }
    }
  }
}
