package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.StatisticalReturn;

/** The sums of the parts that a return states: measures with one dimension. */
final class PartSums {

  private final Map<MeasureCode, Map<String, BigDecimal>> sums = new HashMap<>();

  private PartSums() {}

  static PartSums of(StatisticalReturn record) {
    PartSums found = new PartSums();
    record.getMeasures().stream()
        .filter(measure -> measure.getDimensions().size() == 1)
        .forEach(found::add);
    return found;
  }

  private void add(Measure part) {
    String dimension = part.getDimensions().get(0).getName();
    Map<String, BigDecimal> ofCode =
        sums.computeIfAbsent(part.getCode(), code -> new LinkedHashMap<>());
    Figures.stated(part).ifPresent(value -> ofCode.merge(dimension, value, BigDecimal::add));
  }

  /** The sums of the parts of a measure, one for each dimension. */
  Collection<BigDecimal> of(MeasureCode code) {
    return sums.getOrDefault(code, Map.of()).values();
  }
}
