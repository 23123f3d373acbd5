package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A ratio is stated only where its denominator is not 0. */
final class DenominatorIsNotZero extends RecordRule<StatisticalReturn> {

  private static final BilingualText OTHER = new BilingualText("不为 0", "not 0");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.denominator-not-zero")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .statement("比率的分母指标不为零", "the denominator of a ratio is not 0")
          .message("分母指标为 {found}，应{expected}", "the denominator is {found}, expected {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT, Figures.AMOUNT)
          .reads("/measures/*/ratio/denominator")
          .source("SDK")
          .since("0.1.0")
          .build();

  DenominatorIsNotZero() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    List<Measure> measures = record.getMeasures();
    for (int i = 0; i < measures.size(); i++) {
      Optional<BigDecimal> below =
          measures.get(i).getRatio().flatMap(Ratio::getDenominator).flatMap(figures::total);
      if (below.isPresent()) {
        judgement.demand(
            below.get().signum() != 0,
            "/measures/" + i + "/ratio/denominator",
            below.get().stripTrailingZeros(),
            OTHER);
      }
    }
  }
}
