package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.RatioKind;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A ratio is that of its two measures, rounded to the decimals in which it is written and as exact
 * as these; a ratio that says no kind is a share.
 */
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
          .reads(Figures.COUNT, Figures.AMOUNT, "/measures/*/count/qualifier")
          .reads(PrintedPrecision.READS)
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
    Optional<MeasureCode> above = ratio.getNumerator();
    Optional<MeasureCode> below = ratio.getDenominator();
    Optional<BigDecimal> part = above.flatMap(figures::total);
    Optional<BigDecimal> whole = below.flatMap(figures::total);
    if (part.isEmpty()) {
      judgement.lacks(above.isEmpty() ? at + "/numerator" : "/measures");
    } else if (whole.isEmpty()) {
      judgement.lacks(below.isEmpty() ? at + "/denominator" : "/measures");
    } else if (!figures.areExact(List.of(above.get(), below.get()))) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, at);
    } else {
      Fraction fraction =
          new Fraction(
              part.get(),
              whole.get(),
              figures.rounding(List.of(above.get())),
              figures.rounding(List.of(below.get())));
      judge(ratio, fraction, at, judgement);
    }
  }

  private static void judge(Ratio ratio, Fraction fraction, String at, Judgement judgement) {
    RatioKind kind = ratio.getKind().orElse(RatioKind.SHARE);
    if (fraction.whole().compareTo(fraction.wholeRounding()) <= 0) {
      judgement.cannotJudge(ReasonKind.SPOILT, at + "/denominator");
    } else if (!COMPUTED.contains(kind)) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, at + "/kind");
    } else {
      BigDecimal found = ratio.getValue();
      judgement.demand(
          fraction.admits(found, kind), at + "/value", found, fraction.value(kind, found.scale()));
    }
  }
}
