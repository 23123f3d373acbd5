package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.enforcementdata.model.campaign.MeasureCode;

/**
 * What a measure counts.
 *
 * @param tally makes the figure; empty where the records give none, such as a share of nothing
 * @param needs the record types of which all must be known
 */
record Definition(Function<MeasureScope, Optional<Tally>> tally, List<Class<?>> needs) {

  /** A measure that always gives a figure. */
  static Map.Entry<MeasureCode, Definition> define(
      MeasureCode code, Function<MeasureScope, Tally> tally, Class<?>... needs) {
    return maybe(code, scope -> Optional.of(tally.apply(scope)), needs);
  }

  /** A measure that may give no figure. */
  static Map.Entry<MeasureCode, Definition> maybe(
      MeasureCode code, Function<MeasureScope, Optional<Tally>> tally, Class<?>... needs) {
    return Map.entry(code, new Definition(tally, List.of(needs)));
  }

  /** One or nothing. */
  static BigDecimal oneIf(boolean isCounted) {
    return isCounted ? BigDecimal.ONE : BigDecimal.ZERO;
  }

  /** A part in percent with one decimal, cut off, so that 100 means all; empty where of nothing. */
  static Optional<Tally> share(Tally part, Selection<?> whole) {
    return percent(part, BigDecimal.valueOf(whole.records().size()), RoundingMode.DOWN);
  }

  /** A part in percent of a whole with one decimal; empty where of nothing. */
  static Optional<Tally> percent(Tally part, BigDecimal whole, RoundingMode rounding) {
    return whole.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new Tally(part.value().movePointRight(2).divide(whole, 1, rounding), part.unsure()));
  }
}
