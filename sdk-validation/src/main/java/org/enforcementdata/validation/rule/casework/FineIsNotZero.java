package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A decision whose kinds of penalty include a fine names an amount above zero. */
final class FineIsNotZero extends RecordRule<PenaltyDecision> {

  private static final Input<PenaltyDecision, BigDecimal> FINE =
      Input.of(PenaltyDecision.class, "/fine/amount", BigDecimal.class);
  private static final BilingualText NOT_STATED = new BilingualText("未载明", "not stated");
  private static final BilingualText MORE = new BilingualText("大于 0 元", "more than 0 yuan");

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-not-zero")
          .severity(Severity.WARNING)
          .statement("处罚种类含罚款的，罚款金额大于零", "a decision that fines names an amount above zero")
          .message(
              "处罚种类含罚款，罚款金额：{found}，应{expected}",
              "the penalty includes a fine; its amount: {found}, expected {expected}")
          .reads("/penaltyTypes")
          .reads(FINE)
          .source("双公示数据标准（2018）")
          .since("0.1.0")
          .build();

  FineIsNotZero() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getPenaltyTypes().contains(PenaltyType.FINE);
  }

  /** An excerpt need not show the amount; one that it shows is judged. */
  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    Optional<BigDecimal> fine = judgement.read(FINE);
    if (fine.isPresent()) {
      judgement.demand(fine.get().signum() != 0, "/fine", Money.ofYuan(fine.get()), MORE);
    } else if (record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, FINE.pointer());
    } else {
      judgement.broken("/fine", NOT_STATED, MORE);
    }
  }
}
