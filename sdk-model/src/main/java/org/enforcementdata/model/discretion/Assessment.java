package org.enforcementdata.model.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.enforcementdata.model.quantity.Money;

/** What a table of discretion computes, by its formula. Amounts are exact; rounding comes last. */
final class Assessment {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final DiscretionTable table;
  private final BigDecimal percent;
  private final Optional<BigDecimal> base;

  private Assessment(DiscretionTable table, BigDecimal percent, Optional<BigDecimal> base) {
    this.table = table;
    this.percent = percent.min(HUNDRED);
    this.base = base;
  }

  static Optional<FineBand> of(DiscretionTable table, BigDecimal percent, Optional<Money> base) {
    Assessment assessment = new Assessment(table, percent, base.map(Money::getAmount));
    Optional<DiscretionFormula> formula = table.getFormula();
    if (is(DiscretionFormula.PERCENT_OF_MAX, formula)) {
      return assessment.exactly(most(table).map(assessment::share));
    }
    if (is(DiscretionFormula.LINEAR_MIN_MAX, formula)) {
      return assessment.exactly(assessment.between(least(table), most(table)));
    }
    if (is(DiscretionFormula.MULTIPLE, formula)) {
      return assessment.exactly(assessment.multiple());
    }
    return is(DiscretionFormula.TABLE_BAND, formula) ? assessment.band() : Optional.empty();
  }

  private static boolean is(DiscretionFormula one, Optional<DiscretionFormula> formula) {
    return formula.filter(one::equals).isPresent();
  }

  private static Optional<BigDecimal> least(DiscretionTable table) {
    return table.getLeast().map(Money::getAmount);
  }

  private static Optional<BigDecimal> most(DiscretionTable table) {
    return table.getMost().map(Money::getAmount);
  }

  private BigDecimal share(BigDecimal whole) {
    return whole.multiply(percent).movePointLeft(2);
  }

  private Optional<BigDecimal> between(Optional<BigDecimal> from, Optional<BigDecimal> to) {
    return from.flatMap(least -> to.map(most -> least.add(share(most.subtract(least)))));
  }

  private Optional<BigDecimal> multiple() {
    Optional<BigDecimal> times = between(table.getLeastMultiple(), table.getMostMultiple());
    Optional<BigDecimal> floor = table.getFloor().map(Money::getAmount);
    return base.map(amount -> floor.map(amount::max).orElse(amount))
        .flatMap(amount -> times.map(amount::multiply));
  }

  private Optional<FineBand> band() {
    for (int i = 0; i < table.getBands().size(); i++) {
      PercentBand band = table.getBands().get(i);
      boolean isLast = i == table.getBands().size() - 1;
      int end = percent.compareTo(band.getToPercent());
      if (percent.compareTo(band.getFromPercent()) >= 0 && (end < 0 || (isLast && end == 0))) {
        return Optional.of(new FineBand(band.getLeast(), band.getMost()));
      }
    }
    return Optional.empty();
  }

  private Optional<FineBand> exactly(Optional<BigDecimal> amount) {
    return amount.map(this::rounded).map(Money::ofYuan).map(FineBand::exactly);
  }

  /** To the unit of the table, else to the fen. */
  private BigDecimal rounded(BigDecimal amount) {
    Optional<Rounding> rounding =
        table.getRounding().filter(rule -> rule.getUnit().getAmount().signum() > 0);
    BigDecimal unit =
        rounding.map(rule -> rule.getUnit().getAmount()).orElse(BigDecimal.valueOf(1, 2));
    RoundingMode mode = rounding.map(rule -> mode(rule.getManner())).orElse(RoundingMode.HALF_UP);
    return amount.divide(unit, 0, mode).multiply(unit);
  }

  private static RoundingMode mode(RoundingManner manner) {
    if (manner.equals(RoundingManner.DOWN)) {
      return RoundingMode.DOWN;
    }
    return manner.equals(RoundingManner.UP) ? RoundingMode.UP : RoundingMode.HALF_UP;
  }
}
