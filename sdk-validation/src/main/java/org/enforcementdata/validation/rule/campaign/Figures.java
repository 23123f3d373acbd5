package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDimension;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.quantity.CountQualifier;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.quantity.Money;

/** The figures that a return states: totals, which have no dimension, and parts, which have one. */
final class Figures {

  private final List<Measure> measures;

  private Figures(List<Measure> measures) {
    this.measures = measures;
  }

  static Figures of(StatisticalReturn record) {
    return new Figures(record.getMeasures());
  }

  /** The number that a measure states as count or amount. */
  static Optional<BigDecimal> stated(Measure measure) {
    return measure
        .getCount()
        .flatMap(Count::getValue)
        .map(BigDecimal::valueOf)
        .or(() -> measure.getMoney().map(Money::getAmount));
  }

  Set<MeasureCode> codes() {
    return measures.stream()
        .map(Measure::getCode)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  Optional<BigDecimal> total(MeasureCode code) {
    return totals(code).stream().findFirst().flatMap(Figures::stated);
  }

  /** The sum of totals; empty where one of them is missing. */
  Optional<BigDecimal> sum(List<MeasureCode> codes) {
    List<Optional<BigDecimal>> totals = codes.stream().map(this::total).toList();
    return totals.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            totals.stream().map(Optional::orElseThrow).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The sums of the parts of a measure, by the name of their dimension. */
  Map<String, BigDecimal> partSums(MeasureCode code) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Measure measure : measures) {
      if (measure.getCode().equals(code) && measure.getDimensions().size() == 1) {
        MeasureDimension dimension = measure.getDimensions().get(0);
        stated(measure).ifPresent(part -> sums.merge(dimension.getName(), part, BigDecimal::add));
      }
    }
    return sums;
  }

  Set<String> measureWords(List<MeasureCode> codes) {
    return codes.stream()
        .flatMap(code -> totals(code).stream())
        .flatMap(measure -> measure.getCount().stream())
        .map(count -> count.getMeasureWord().getValue())
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  boolean areExact(List<MeasureCode> codes) {
    return codes.stream()
        .flatMap(code -> totals(code).stream())
        .flatMap(measure -> measure.getCount().stream())
        .allMatch(count -> count.getQualifier().equals(CountQualifier.EXACT));
  }

  /** The place of a total, or of the list where there is none. */
  String placeOf(MeasureCode code) {
    return IntStream.range(0, measures.size())
        .filter(i -> isTotal(measures.get(i), code))
        .mapToObj(i -> "/measures/" + i)
        .findFirst()
        .orElse("/measures");
  }

  private List<Measure> totals(MeasureCode code) {
    return measures.stream().filter(measure -> isTotal(measure, code)).toList();
  }

  private static boolean isTotal(Measure measure, MeasureCode code) {
    return measure.getCode().equals(code) && measure.getDimensions().isEmpty();
  }
}
