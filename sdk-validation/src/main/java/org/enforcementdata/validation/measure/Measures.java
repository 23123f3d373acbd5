package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enforcementdata.model.campaign.MeasureCode;

/** The definitions of the measures: which records each one counts or adds up. */
public final class Measures {

  /** Measures that know no campaign: they count what the whole index holds within the bounds. */
  private static final Map<MeasureCode, Definition> OF_THE_INDEX =
      all(
          Stream.of(
              ListMeasures.all(),
              SecondmentMeasures.all(),
              ComplaintMeasures.all(),
              NoticeMeasures.all(),
              TrainingMeasures.all(),
              RegisterMeasures.all()));

  private static final Map<MeasureCode, Definition> OF_A_CAMPAIGN =
      all(
          Stream.of(
              CampaignMeasures.all(),
              InspectionMeasures.all(),
              FindingMeasures.all(),
              CaseMeasures.all(),
              OperationMeasures.all()));

  private Measures() {}

  /**
   * The figure that the records give, sure or not; empty where the dictionary has no definition for
   * the measure, or the records give none, such as the growth of what was not there before.
   */
  public static Optional<BigDecimal> value(MeasureCode measure, MeasureScope scope) {
    return tally(measure, scope).map(Tally::value);
  }

  /** The figure that the records give, and what makes it unsure. */
  public static Optional<Tally> tally(MeasureCode measure, MeasureScope scope) {
    return definition(measure).flatMap(found -> scope.tally(measure, found));
  }

  /** The record types of which all must be known for the figure to mean something. */
  public static List<Class<?>> needs(MeasureCode measure) {
    return definition(measure).map(Definition::needs).orElse(List.of());
  }

  /**
   * Whether a measure counts the records of a campaign where its scope names one; others count the
   * whole index, of which records say nothing of campaigns.
   */
  public static boolean isOfCampaign(MeasureCode measure) {
    return OF_A_CAMPAIGN.containsKey(measure);
  }

  private static Optional<Definition> definition(MeasureCode measure) {
    return Optional.ofNullable(OF_A_CAMPAIGN.get(measure))
        .or(() -> Optional.ofNullable(OF_THE_INDEX.get(measure)));
  }

  private static Map<MeasureCode, Definition> all(
      Stream<List<Map.Entry<MeasureCode, Definition>>> of) {
    return of.flatMap(List::stream)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
