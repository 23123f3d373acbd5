package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.campaign.DimensionMode;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureDimension;
import org.enforcementdata.model.campaign.Ratio;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.quantity.CountQualifier;

/** The parts of a figure by one dimension: measures of one code with that dimension alone. */
final class PartGroup {

  /** Pointers of what makes a group. */
  static final String[] READS = {
    "/measures/*/code",
    "/measures/*/dimensions/*/name",
    "/measures/*/dimensions/*/mode",
    "/measures/*/period"
  };

  /** Pointers of what its parts state. */
  static final String[] FIGURES = {
    "/measures/*/count/value", "/measures/*/money/amount", "/measures/*/ratio/value"
  };

  private static final Set<String> CAMPAIGNS = Set.of("campaign", "专项行动");

  private final MeasureCode code;
  private final String dimension;
  private final int first;
  private final List<Measure> parts = new ArrayList<>();

  private PartGroup(Measure part, int first) {
    this.code = part.getCode();
    this.dimension = part.getDimensions().get(0).getName();
    this.first = first;
  }

  /** The groups of a return, in the order of their first parts. */
  static Collection<PartGroup> of(StatisticalReturn record) {
    Map<List<Object>, PartGroup> groups = new LinkedHashMap<>();
    List<Measure> measures = record.getMeasures();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      if (measure.getDimensions().size() == 1) {
        int index = i;
        groups
            .computeIfAbsent(
                List.of(
                    measure.getCode(),
                    measure.getDimensions().get(0).getName(),
                    measure.getPeriod()),
                key -> new PartGroup(measure, index))
            .parts
            .add(measure);
      }
    }
    return groups.values();
  }

  MeasureCode code() {
    return code;
  }

  /** Whether the parts are campaigns, in which one case may stand several times. */
  boolean isOfCampaigns() {
    return CAMPAIGNS.contains(dimension);
  }

  /** Whether a part belongs to another period than the return, whose total it has no part in. */
  boolean isOfItsOwnPeriod() {
    return parts.get(0).getPeriod().isPresent();
  }

  /** Whether some part says so. */
  boolean isAny(DimensionMode mode) {
    return modes().contains(Optional.of(mode));
  }

  /** Whether every part says that every case is in exactly one of them. */
  boolean isPartition() {
    return modes().stream().allMatch(Optional.of(DimensionMode.PARTITION)::equals);
  }

  private List<Optional<DimensionMode>> modes() {
    return parts.stream()
        .map(part -> part.getDimensions().get(0))
        .map(MeasureDimension::getMode)
        .toList();
  }

  /** Whether the parts are ratios. */
  boolean isOfRatios() {
    return parts.stream().allMatch(part -> part.getRatio().isPresent());
  }

  /** Whether every part states an exact figure. */
  boolean isExact() {
    return parts.stream()
        .allMatch(
            part ->
                part.getCount()
                    .map(count -> count.getQualifier().equals(CountQualifier.EXACT))
                    .orElse(true));
  }

  /** Whether every part states what can be added up: ratios alone, or counts and amounts alone. */
  boolean isAddable() {
    return isOfRatios() || parts.stream().allMatch(part -> Figures.stated(part).isPresent());
  }

  /** The sum of what the parts state; ratios are never added to counts or amounts. */
  BigDecimal sum() {
    boolean areRatios = isOfRatios();
    return parts.stream()
        .flatMap(part -> (areRatios ? ratio(part) : Figures.stated(part)).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<BigDecimal> ratio(Measure part) {
    return part.getRatio().map(Ratio::getValue);
  }

  /** By how much the sum may differ because parts were rounded. */
  BigDecimal rounding() {
    return parts.stream().map(PrintedPrecision::of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same of amounts alone. */
  BigDecimal roundingOfAmounts() {
    return parts.stream().map(PrintedPrecision::ofAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The place of the dimension at its first part. */
  String place() {
    return "/measures/" + first + "/dimensions/0";
  }
}
