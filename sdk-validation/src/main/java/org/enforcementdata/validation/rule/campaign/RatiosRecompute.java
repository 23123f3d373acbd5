package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** A ratio is that of its two measures, rounded to the decimals in which it is written. */
final class RatiosRecompute extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.ratios-recompute")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "比率与其分子、分母指标相符（按所写位数四舍五入）", "a ratio is that of its measures, rounded as written")
          .message(
              "比率为 {found}%，由指标计算为 {expected}%",
              "the ratio is {found} %, its measures give {expected} %")
          .addReads("/measures")
          .source("夏令热线通报、2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  RatiosRecompute() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    for (int i = 0; i < record.getMeasures().size(); i++) {
      String at = "/measures/" + i + "/ratio/percent";
      record
          .getMeasures()
          .get(i)
          .getRatio()
          .ifPresent(ratio -> judge(ratio, at, figures, judgement));
    }
  }

  private static void judge(Ratio ratio, String at, Figures figures, Judgement judgement) {
    Optional<BigDecimal> part = figures.total(ratio.getNumerator());
    Optional<BigDecimal> whole = figures.total(ratio.getDenominator()).filter(x -> x.signum() != 0);
    if (part.isEmpty() || whole.isEmpty()) {
      judgement.cannotJudge("/measures");
      return;
    }
    int decimals = Math.max(0, ratio.getPercent().scale());
    BigDecimal expected =
        part.get().scaleByPowerOfTen(2).divide(whole.get(), decimals, RoundingMode.HALF_UP);
    judgement.demand(expected.compareTo(ratio.getPercent()) == 0, at, ratio.getPercent(), expected);
  }
}
