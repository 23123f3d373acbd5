package org.enforcementdata.validation.rule.discretion;

import java.math.BigDecimal;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.DiscretionBenchmark;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.model.discretion.FactorOption;
import org.enforcementdata.model.discretion.FactorTable;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** The greatest percentages of a table with its start are 100 together at most. */
final class PercentagesStayWithinHundred extends RecordRule<DiscretionBenchmark> {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BilingualText AT_MOST = new BilingualText("不超过 100", "at most 100");

  private static final Input<DiscretionBenchmark, DiscretionTable> TABLES =
      Input.of(DiscretionBenchmark.class, "/tables/*", DiscretionTable.class);

  private static final RuleInfo INFO =
      RuleInfo.of("discretion.table-percentages")
          .severity(Severity.ERROR)
          .statement(
              "裁量起点与各因素最高百分值之和不超过 100",
              "the start and the greatest percentages of a table are 100 together at most")
          .message(
              "裁量起点与各因素最高百分值之和为 {found}，应{expected}",
              "the start and the greatest percentages are {found} together, expected {expected}")
          .reads(TABLES)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .reads(
              "/tables/*/factors",
              "/tables/*/factors/*/options",
              "/tables/*/factors/*/options/*/percent",
              "/tables/*/startPercent")
          .since("0.1.0")
          .build();

  PercentagesStayWithinHundred() {
    super(DiscretionBenchmark.class, INFO);
  }

  @Override
  public void judge(DiscretionBenchmark record, Judgement judgement) {
    for (Placed<DiscretionTable> table : judgement.each(TABLES)) {
      BigDecimal sum = greatest(table.value());
      judgement.demand(sum.compareTo(HUNDRED) <= 0, table.at(), sum, AT_MOST);
    }
  }

  private static BigDecimal greatest(DiscretionTable table) {
    BigDecimal sum = table.getStartPercent().orElse(BigDecimal.ZERO);
    for (FactorTable factor : table.getFactors()) {
      sum =
          sum.add(
              factor.getOptions().stream()
                  .map(FactorOption::getPercent)
                  .reduce(BigDecimal.ZERO, BigDecimal::max));
    }
    return sum;
  }
}
