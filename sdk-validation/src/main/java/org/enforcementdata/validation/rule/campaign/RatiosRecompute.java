package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.RatioKind;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A ratio is that of its two measures, rounded to the decimals in which it is written. */
final class RatiosRecompute extends RecordRule<StatisticalReturn> {

  /** A difference in points comes of two ratios, not of two measures. */
  private static final Set<RatioKind> COMPUTED =
      Set.of(RatioKind.SHARE, RatioKind.GROWTH, RatioKind.RATIO, RatioKind.MEAN);

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.ratios-recompute")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .statement(
              "比率与其分子、分母指标相符（按所写位数四舍五入）", "a ratio is that of its measures, rounded as written")
          .message(
              "比率为 {found}，由指标计算为 {expected}", "the ratio is {found}, its measures give {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT, Figures.AMOUNT)
          .reads("/measures/*/ratio/kind", "/measures/*/ratio/value")
          .reads("/measures/*/ratio/numerator", "/measures/*/ratio/denominator")
          .source("夏令热线通报、2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  RatiosRecompute() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    List<Measure> measures = record.getMeasures();
    for (int i = 0; i < measures.size(); i++) {
      String at = "/measures/" + i + "/ratio";
      measures.get(i).getRatio().ifPresent(ratio -> judge(ratio, at, figures, judgement));
    }
  }

  private static void judge(Ratio ratio, String at, Figures figures, Judgement judgement) {
    Optional<BigDecimal> part = ratio.getNumerator().flatMap(figures::total);
    Optional<BigDecimal> whole = ratio.getDenominator().flatMap(figures::total);
    if (part.isEmpty()) {
      judgement.lacks(ratio.getNumerator().isEmpty() ? at + "/numerator" : "/measures");
    } else if (whole.isEmpty()) {
      judgement.lacks(ratio.getDenominator().isEmpty() ? at + "/denominator" : "/measures");
    } else if (whole.get().signum() == 0) {
      judgement.cannotJudge(ReasonKind.SPOILT, at + "/denominator");
    } else {
      BigDecimal found = ratio.getValue();
      kindOf(ratio)
          .map(kind -> value(kind, part.get(), whole.get(), found.scale()))
          .ifPresentOrElse(
              expected ->
                  judgement.demand(expected.compareTo(found) == 0, at + "/value", found, expected),
              () -> judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, at + "/kind"));
    }
  }

  /** The kind, where two measures give its value; a ratio that says none is a share. */
  private static Optional<RatioKind> kindOf(Ratio ratio) {
    return Optional.of(ratio.getKind().orElse(RatioKind.SHARE)).filter(COMPUTED::contains);
  }

  private static BigDecimal value(RatioKind kind, BigDecimal part, BigDecimal whole, int decimals) {
    int scale = Math.max(0, decimals);
    if (kind.equals(RatioKind.GROWTH)) {
      return divided(part.subtract(whole).scaleByPowerOfTen(2), whole, scale);
    }
    return divided(kind.equals(RatioKind.SHARE) ? part.scaleByPowerOfTen(2) : part, whole, scale);
  }

  private static BigDecimal divided(BigDecimal part, BigDecimal whole, int decimals) {
    return part.divide(whole, decimals, RoundingMode.HALF_UP);
  }
}
