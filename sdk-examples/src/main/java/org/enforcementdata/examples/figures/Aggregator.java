package org.enforcementdata.examples.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.validation.measure.FirstNotices;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.measure.Measures;
import org.enforcementdata.validation.measure.Tally;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * Counts the figures of a record set through the dictionary of measures. Knows no published figure.
 */
final class Aggregator {

  private final List<FigureScope> scopes = FigureScope.all();

  /** What the records of a set give, by the ids of its figures. */
  Map<String, Counted> count(String set, RecordIndex index) {
    Map<String, Counted> counted = new LinkedHashMap<>();
    Map<Object, MeasureScope> shared = new LinkedHashMap<>();
    for (FigureScope scope : scopes) {
      if (scope.set().equals(set)) {
        counted.put(scope.id(), count(scope, index, shared));
      }
    }
    return counted;
  }

  /** Scopes are shared, so that the records of a campaign are looked up once for all figures. */
  private static Counted count(
      FigureScope scope, RecordIndex index, Map<Object, MeasureScope> shared) {
    List<Object> key =
        List.of(scope.campaign(), scope.from(), scope.to(), scope.division(), scope.kinds());
    if (!shared.containsKey(key)) {
      scope.in(index).ifPresent(found -> shared.put(key, found));
    }
    return Optional.ofNullable(shared.get(key))
        .map(found -> count(scope.measure(), found))
        .orElse(Counted.NOTHING);
  }

  private static Counted count(MeasureCode measure, MeasureScope scope) {
    return new Counted(
        Measures.tally(measure, scope).filter(tally -> tally.unsure().isEmpty()).map(Tally::value),
        measure.equals(MeasureCode.NO_PENALTY_DIVISIONS)
            ? FirstNotices.divisions(scope)
            : List.of());
  }
}
