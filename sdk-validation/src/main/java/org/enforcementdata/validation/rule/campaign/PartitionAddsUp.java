package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * Parts that say that every case is in exactly one of them add up to the total, shares to 100, as
 * far as their digits tell. An excerpt may leave out parts.
 */
final class PartitionAddsUp extends RecordRule<StatisticalReturn> {

  private static final BigDecimal WHOLE = new BigDecimal("100");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.partition-adds-up")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .statement("不重不漏的分项之和等于总数", "parts that are a partition add up to their total")
          .message(
              "该维度的分项之和为 {found}，总数为 {expected}",
              "the parts of this dimension add up to {found}, the total is {expected}")
          .reads(Figures.TOTALS)
          .reads(PartGroup.READS)
          .reads(PartGroup.FIGURES)
          .reads("/measures/*/count/qualifier", "/profile")
          .reads(PrintedPrecision.READS)
          .source("夏令热线通报")
          .since("0.1.0")
          .build();

  PartitionAddsUp() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    PartGroup.of(record).stream()
        .filter(group -> group.isPartition() && group.isExact() && !group.isOfCampaigns())
        .filter(group -> !group.isOfItsOwnPeriod())
        .forEach(
            group ->
                total(group, figures)
                    .ifPresent(
                        total -> judge(group, total, record.isExcerpt(), figures, judgement)));
  }

  private static Optional<BigDecimal> total(PartGroup group, Figures figures) {
    return group.isOfRatios()
        ? Optional.of(WHOLE)
        : figures.total(group.code()).filter(x -> figures.areExact(List.of(group.code())));
  }

  private static void judge(
      PartGroup group, BigDecimal total, boolean isExcerpt, Figures figures, Judgement judgement) {
    BigDecimal tolerance = group.rounding().add(figures.rounding(List.of(group.code())));
    boolean isMoney = !group.isOfRatios() && figures.isMoney(group.code());
    BigDecimal excess = group.sum().subtract(total);
    if (!group.isAddable()) {
      judgement.lacks(group.place());
    } else if (isExcerpt && excess.negate().compareTo(tolerance) > 0) {
      judgement.cannotJudge(ReasonKind.EXCERPT, group.place());
    } else {
      judgement.demand(
          excess.abs().compareTo(tolerance) <= 0,
          group.place(),
          Figures.shown(group.sum(), isMoney),
          Figures.shown(total, isMoney));
    }
  }
}
