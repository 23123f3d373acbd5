package org.enforcementdata.validation.rule.discretion;

import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** An amount other than the computed one is explained. */
final class DeviationIsExplained extends RecordRule<DiscretionCalculation> {

  private static final BilingualText REASON =
      new BilingualText("突破基准说明或从轻、减轻、从重情节", "a reason or an adjustment");

  private static final Input<DiscretionCalculation, Money> COMPUTED =
      Input.of(DiscretionCalculation.class, "/computed", Money.class);
  private static final Input<DiscretionCalculation, Money> AMOUNT =
      Input.of(DiscretionCalculation.class, "/amount", Money.class);

  private static final RuleInfo INFO =
      RuleInfo.of("discretion.deviation-explained")
          .severity(Severity.ERROR)
          .statement("确定金额与计算金额不一致的，应当说明理由", "an amount other than the computed one is explained")
          .message(
              "确定金额为 {found}，与计算金额不一致，应有{expected}",
              "the amount is {found}, not the computed one, expected {expected}")
          .needs(COMPUTED, AMOUNT)
          .reads("/deviationReason", "/adjustments")
          .judgesAbsence()
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .reads("/amount/amount", "/computed/amount")
          .since("0.1.0")
          .build();

  DeviationIsExplained() {
    super(DiscretionCalculation.class, INFO);
  }

  @Override
  public void judge(DiscretionCalculation record, Judgement judgement) {
    Money amount = judgement.get(AMOUNT);
    boolean isSame = amount.getAmount().compareTo(judgement.get(COMPUTED).getAmount()) == 0;
    judgement.demand(
        isSame || record.getDeviationReason().isPresent() || !record.getAdjustments().isEmpty(),
        "/amount",
        amount,
        REASON);
  }
}
