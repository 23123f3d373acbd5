package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.quantity.Count;
import org.enforcementdata.model.text.WrittenText;
import org.enforcementdata.model.training.TrainingRecord;

/** Trainings. They say no campaign and no day but that of their record; kinds are their kinds. */
final class TrainingMeasures {

  private TrainingMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(MeasureCode.TRAININGS, scope -> of(scope).count(), TrainingRecord.class),
        define(
            MeasureCode.TRAINING_SESSIONS,
            scope -> of(scope).sizes(TrainingRecord::getSessions),
            TrainingRecord.class),
        define(
            MeasureCode.TRAINING_MODES,
            scope -> of(scope).distinct(TrainingRecord::getMode),
            TrainingRecord.class),
        define(
            MeasureCode.TRAINING_PERSON_TIMES,
            scope -> of(scope).sum(TrainingMeasures::personTimes),
            TrainingRecord.class));
  }

  private static Selection<TrainingRecord> of(MeasureScope scope) {
    return scope
        .all(TrainingRecord.class)
        .where(
            each ->
                scope
                    .bounds()
                    .holdKind(
                        each.getKind().stream().map(WrittenText::getValue),
                        each.isExcerpt() && each.getKind().isEmpty()));
  }

  /** Who attended, one by one; where nobody is named, the number that the record states. */
  private static Optional<BigDecimal> personTimes(TrainingRecord training) {
    if (training.getAttendance().isEmpty() || training.isExcerpt()) {
      return training.getPersonTimes().flatMap(Count::getValue).map(BigDecimal::valueOf);
    }
    return Optional.of(BigDecimal.valueOf(training.getAttendance().size()));
  }
}
