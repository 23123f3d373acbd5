package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** A decision whose kinds of penalty include a fine names an amount above zero. */
final class FineIsNotZero extends RecordRule<PenaltyDecision> {

  private static final BilingualText MORE = new BilingualText("大于 0", "more than 0");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-not-zero")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("处罚种类含罚款的，罚款金额大于零", "a decision that fines names an amount above zero")
          .message(
              "处罚种类含罚款，罚款金额为 {found}，应{expected}",
              "the penalty includes a fine of {found}, expected {expected}")
          .addReads("/fine", "/penaltyTypes")
          .source("双公示数据标准（2018）")
          .since("0.1.0")
          .build();

  FineIsNotZero() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    if (record.getPenaltyTypes().contains(PenaltyType.FINE)) {
      BigDecimal amount = record.getFine().map(Money::getAmount).orElse(BigDecimal.ZERO);
      judgement.demand(amount.signum() != 0, "/fine", amount, MORE);
    }
  }
}
