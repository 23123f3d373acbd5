package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.model.quantity.Money;

/**
 * The totals that a return states: measures without a dimension, and of the return's own period. A
 * code that bears two totals bears none that can be relied on.
 */
final class Figures {

  /** Pointers of what makes a measure a total of a code. */
  static final String[] TOTALS = {
    "/measures/*/code", "/measures/*/dimensions", "/measures/*/period"
  };

  /** Pointer of the number of a count. */
  static final String COUNT = "/measures/*/count/value";

  /** Pointer of an amount. */
  static final String AMOUNT = "/measures/*/money/amount";

  private final Map<MeasureCode, List<Integer>> totals = new LinkedHashMap<>();
  private final List<Measure> measures;

  private Figures(List<Measure> measures) {
    this.measures = measures;
  }

  static Figures of(StatisticalReturn record) {
    Figures figures = new Figures(record.getMeasures());
    for (int i = 0; i < figures.measures.size(); i++) {
      Measure measure = figures.measures.get(i);
      if (measure.getDimensions().isEmpty() && measure.getPeriod().isEmpty()) {
        figures.totals.computeIfAbsent(measure.getCode(), code -> new ArrayList<>(1)).add(i);
      }
    }
    return figures;
  }

  /** The number that a measure states as count or amount. */
  static Optional<BigDecimal> stated(Measure measure) {
    return count(measure).or(() -> measure.getMoney().map(Money::getAmount));
  }

  /** A number of a measure as a message shows it. */
  static Object shown(BigDecimal number, boolean isMoney) {
    return isMoney ? Money.ofYuan(number) : number;
  }

  private static Optional<BigDecimal> count(Measure measure) {
    return measure.getCount().flatMap(Count::getValue).map(BigDecimal::valueOf);
  }

  /** The codes that have a total. */
  Set<MeasureCode> codes() {
    return totals.keySet();
  }

  /** The total of a code that is counted. */
  Optional<BigDecimal> count(MeasureCode code) {
    return only(code).flatMap(Figures::count);
  }

  /** The total of a code, a count or an amount. */
  Optional<BigDecimal> total(MeasureCode code) {
    return only(code).flatMap(Figures::stated);
  }

  /** Whether the total of a code is an amount. */
  boolean isMoney(MeasureCode code) {
    return only(code).flatMap(Measure::getMoney).isPresent();
  }

  /** The sum of totals that are counted; empty where one of them is missing. */
  Optional<BigDecimal> countSum(Collection<MeasureCode> codes) {
    return sum(codes, this::count);
  }

  /** The sum of totals; empty where one of them is missing. */
  Optional<BigDecimal> sum(Collection<MeasureCode> codes) {
    return sum(codes, this::total);
  }

  private static Optional<BigDecimal> sum(
      Collection<MeasureCode> codes, Function<MeasureCode, Optional<BigDecimal>> figure) {
    BigDecimal sum = BigDecimal.ZERO;
    for (MeasureCode code : codes) {
      Optional<BigDecimal> total = figure.apply(code);
      if (total.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(total.get());
    }
    return Optional.of(sum);
  }

  /** By how much the rounded amounts of codes may differ from what they were before. */
  BigDecimal rounding(Collection<MeasureCode> codes) {
    return codes.stream()
        .flatMap(code -> only(code).stream())
        .map(PrintedPrecision::ofAmount)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the counts of codes count. */
  Set<MeasureWord> measureWords(Collection<MeasureCode> codes) {
    Set<MeasureWord> words = new LinkedHashSet<>();
    counts(codes).map(Count::getMeasureWord).forEach(words::add);
    return words;
  }

  /** Whether all counts of codes are exact. */
  boolean areExact(Collection<MeasureCode> codes) {
    return counts(codes).allMatch(count -> count.getQualifier().equals(CountQualifier.EXACT));
  }

  /** The place of a total, or of the list where there is none. */
  String placeOf(MeasureCode code) {
    List<Integer> found = totals.getOrDefault(code, List.of());
    return found.isEmpty() ? "/measures" : "/measures/" + found.get(0);
  }

  private Optional<Measure> only(MeasureCode code) {
    List<Integer> found = totals.getOrDefault(code, List.of());
    return found.size() == 1 ? Optional.of(measures.get(found.get(0))) : Optional.empty();
  }

  private Stream<Count> counts(Collection<MeasureCode> codes) {
    return codes.stream()
        .flatMap(code -> totals.getOrDefault(code, List.of()).stream())
        .flatMap(index -> measures.get(index).getCount().stream());
  }
}
