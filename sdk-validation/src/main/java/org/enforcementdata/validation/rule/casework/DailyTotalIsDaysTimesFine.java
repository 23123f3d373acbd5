package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.DAILY_PENALTY_2014;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.enforcementdata.model.casework.DailyPenalty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The total of a daily penalty is the fine of a day times the days. */
final class DailyTotalIsDaysTimesFine extends RecordRule<DailyPenalty> {

  private static final Input<DailyPenalty, Money> TOTAL =
      Input.of(DailyPenalty.class, "/total", Money.class);
  private static final Input<DailyPenalty, Money> DAILY =
      Input.of(DailyPenalty.class, "/dailyAmount", Money.class);
  private static final Input<DailyPenalty, Integer> DAYS =
      Input.of(DailyPenalty.class, "/periods/*/days", Integer.class);

  private static final RuleInfo INFO =
      RuleInfo.of("daily-penalty.total")
          .catalogue("R086")
          .severity(Severity.ERROR)
          .statement("罚款总额为每日罚款金额乘以计罚天数", "the total is the fine of a day times the days")
          .message("罚款总额为 {found}，应为 {expected}", "the total is {found}, expected {expected}")
          .needs(TOTAL, DAILY, DAYS)
          .reads("/profile")
          .basis(DAILY_PENALTY_2014.article("19"))
          .effectiveFrom(LocalDate.of(2015, 1, 1))
          .reads("/dailyAmount/amount", "/total/amount")
          .since("0.1.0")
          .build();

  DailyTotalIsDaysTimesFine() {
    super(DailyPenalty.class, INFO);
  }

  /** An excerpt may name some of the periods alone. */
  @Override
  public void judge(DailyPenalty record, Judgement judgement) {
    if (record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/periods");
      return;
    }
    int days = judgement.each(DAYS).stream().mapToInt(Placed::value).sum();
    BigDecimal expected = judgement.get(DAILY).getAmount().multiply(BigDecimal.valueOf(days));
    Money total = judgement.get(TOTAL);
    judgement.demand(
        total.getAmount().compareTo(expected) == 0, "/total", total, Money.ofYuan(expected));
  }
}
