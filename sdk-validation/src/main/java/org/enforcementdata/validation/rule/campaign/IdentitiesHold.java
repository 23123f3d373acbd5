package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * Every identity that a return states holds between its figures, within its tolerance and that of
 * the digits that were printed; those of off-site inspections have a rule of their own. A further
 * measure on one side would matter.
 */
final class IdentitiesHold extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.identities-hold")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .statement("报表的勾稽关系成立", "every identity of a return holds")
          .message(
              "勾稽关系左边为 {found}，右边为 {expected}",
              "the left side of the identity is {found}, the right side {expected}")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT, Figures.AMOUNT)
          .reads(PrintedPrecision.READS)
          .reads("/identities/*/left", "/identities/*/right")
          .reads("/identities/*/relation", "/identities/*/tolerance")
          .source("夏令热线通报、2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  IdentitiesHold() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    for (int i = 0; i < record.getIdentities().size(); i++) {
      MeasureIdentity identity = record.getIdentities().get(i);
      if (!OffSiteMeasures.areAll(identity)) {
        judge(identity, "/identities/" + i, figures, judgement);
      }
    }
  }

  private static void judge(
      MeasureIdentity identity, String at, Figures figures, Judgement judgement) {
    Optional<BigDecimal> left = figures.sum(identity.getLeft());
    Optional<BigDecimal> right = figures.sum(identity.getRight());
    if (identity.getLeft().isEmpty() || identity.getRight().isEmpty()) {
      judgement.lacks(at + (identity.getLeft().isEmpty() ? "/left" : "/right"));
      return;
    }
    if (left.isEmpty() || right.isEmpty()) {
      judgement.lacks("/measures");
      return;
    }
    BigDecimal excess = left.get().subtract(right.get());
    boolean isEqual = identity.getRelation().equals(IdentityRelation.EQUAL);
    BigDecimal tolerance =
        identity
            .getTolerance()
            .orElse(BigDecimal.ZERO)
            .add(figures.rounding(identity.getLeft()))
            .add(figures.rounding(identity.getRight()));
    boolean isMoney = identity.getLeft().stream().anyMatch(figures::isMoney);
    judgement.demand(
        (isEqual ? excess.abs() : excess).compareTo(tolerance) <= 0,
        at,
        Figures.shown(left.get(), isMoney),
        Figures.shown(right.get(), isMoney));
  }
}
