package org.enforcementdata.validation.rule.discretion;

import java.math.BigDecimal;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The total is the start of the table with the percentages that were chosen, at most 100. */
final class TotalIsSumOfSelections extends RecordRule<DiscretionCalculation> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Input<DiscretionCalculation, BigDecimal> TOTAL =
      Input.of(DiscretionCalculation.class, "/totalPercent", BigDecimal.class);
  private static final Input<DiscretionCalculation, BigDecimal> PERCENTS =
      Input.of(DiscretionCalculation.class, "/selections/*/percent", BigDecimal.class);

  private static final RuleInfo INFO =
      RuleInfo.of("discretion.total-percent")
          .severity(Severity.ERROR)
          .statement(
              "合计百分值为裁量起点与选定因子百分值之和，至多 100",
              "the total is the start with the percentages that were chosen, at most 100")
          .message("合计百分值为 {found}，应为 {expected}", "the total is {found}, expected {expected}")
          .needs(ChosenTable.BENCHMARK, ChosenTable.TABLE, TOTAL, PERCENTS)
          .reads("/profile")
          .looksUp(ChosenTable.LOOK_UP)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  TotalIsSumOfSelections() {
    super(DiscretionCalculation.class, INFO);
  }

  /** An excerpt may show some of the selections alone. */
  @Override
  public void judge(DiscretionCalculation record, Judgement judgement) {
    if (record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/selections");
      return;
    }
    ChosenTable.of(judgement).ifPresent(table -> judge(table, judgement));
  }

  private static void judge(DiscretionTable table, Judgement judgement) {
    BigDecimal sum = table.getStartPercent().orElse(BigDecimal.ZERO);
    for (Placed<BigDecimal> percent : judgement.each(PERCENTS)) {
      sum = sum.add(percent.value());
    }
    BigDecimal found = judgement.get(TOTAL);
    BigDecimal expected = sum.min(HUNDRED);
    judgement.demand(found.compareTo(expected) == 0, "/totalPercent", found, expected);
  }
}
