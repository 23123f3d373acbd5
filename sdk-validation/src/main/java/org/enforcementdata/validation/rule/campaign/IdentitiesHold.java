package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * Every identity that a return states holds between its figures, within its tolerance; those of
 * off-site inspections have a rule of their own.
 */
final class IdentitiesHold extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.identities-hold")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("报表的恒等式成立", "every identity of a return holds")
          .message(
              "恒等式左边为 {found}，右边为 {expected}",
              "the left side of the identity is {found}, the right side {expected}")
          .addReads("/measures", "/identities")
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
    if (left.isEmpty() || right.isEmpty()) {
      judgement.cannotJudge("/measures");
      return;
    }
    BigDecimal excess = left.get().subtract(right.get());
    boolean equal = identity.getRelation().equals(IdentityRelation.EQUAL);
    BigDecimal tolerance = identity.getTolerance().orElse(BigDecimal.ZERO);
    boolean holds = (equal ? excess.abs() : excess).compareTo(tolerance) <= 0;
    judgement.demand(holds, at, left.get(), right.get());
  }
}
