package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.List;
import org.enforcementdata.model.campaign.DimensionMode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * The parts of a total, by one dimension, add up to no more than the total; also the parts that are
 * seen, where there may be more. Figures that are not exact tell nothing. Not where a case may be
 * in several parts, as in campaigns; parts that say that they are all there have a rule of their
 * own.
 */
final class PartsStayWithinTotal extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.parts-within-total")
          .catalogue("R200")
          .severity(Severity.ERROR)
          .statement("同一维度的分项之和不大于总数", "the parts of a total add up to no more than it")
          .message(
              "该维度的分项之和为 {found}，总数为 {expected}",
              "the parts of this dimension add up to {found}, the total is {expected}")
          .reads(Figures.TOTALS)
          .reads(PartGroup.READS)
          .reads(Figures.COUNT, Figures.AMOUNT, "/measures/*/count/qualifier")
          .reads(PrintedPrecision.READS)
          .source("夏令热线通报")
          .reads("/measures/*/ratio")
          .since("0.1.0")
          .build();

  PartsStayWithinTotal() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    judgement.holds();
    PartGroup.of(record).stream()
        .filter(group -> !group.isOfCampaigns() && !group.isOfItsOwnPeriod())
        .filter(
            group ->
                !group.isOfRatios() && !group.isPartition() && !group.isAny(DimensionMode.MULTIPLE))
        .filter(group -> group.isExact() && figures.areExact(List.of(group.code())))
        .forEach(
            group ->
                figures
                    .total(group.code())
                    .ifPresent(total -> judge(group, total, figures, judgement)));
  }

  private static void judge(
      PartGroup group, BigDecimal total, Figures figures, Judgement judgement) {
    boolean isMoney = figures.isMoney(group.code());
    judgement.demand(
        group.sum().subtract(group.roundingOfAmounts()).compareTo(total) <= 0,
        group.place(),
        Figures.shown(group.sum(), isMoney),
        Figures.shown(total, isMoney));
  }
}
