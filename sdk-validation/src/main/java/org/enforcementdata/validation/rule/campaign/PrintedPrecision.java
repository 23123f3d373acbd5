package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Map;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.MoneyUnit;
import org.enforcementdata.model.quantity.PrintedAmount;

/** By how much a printed figure may have been rounded: half of its last digit. */
final class PrintedPrecision {

  /** Pointers of what is read. */
  static final String[] READS = {
    "/measures/*/money/printed/unit", "/measures/*/money/printed/decimals"
  };

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<MoneyUnit, Integer> POWERS =
      Map.of(MoneyUnit.YUAN, 0, MoneyUnit.TEN_THOUSAND_YUAN, 4, MoneyUnit.HUNDRED_MILLION_YUAN, 8);

  private PrintedPrecision() {}

  /** Of an amount, in yuan; zero for counts and for amounts that are exact. */
  static BigDecimal ofAmount(Measure measure) {
    return measure
        .getMoney()
        .flatMap(Money::getPrinted)
        .map(PrintedPrecision::of)
        .orElse(BigDecimal.ZERO);
  }

  /** Of a ratio, in its own units; of another figure that of its amount. */
  static BigDecimal of(Measure measure) {
    return measure.getRatio().map(PrintedPrecision::of).orElseGet(() -> ofAmount(measure));
  }

  private static BigDecimal of(PrintedAmount printed) {
    int power = POWERS.getOrDefault(printed.getUnit(), 0) - printed.getDecimals();
    return HALF.scaleByPowerOfTen(power);
  }

  private static BigDecimal of(Ratio ratio) {
    return HALF.scaleByPowerOfTen(-Math.max(0, ratio.getValue().scale()));
  }
}
