package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.util.List;
import java.util.Map;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.cooperation.Secondment;
import org.enforcementdata.model.text.WrittenText;

/** Officers who are sent elsewhere. They say no campaign; kinds are those of the secondment. */
final class SecondmentMeasures {

  private SecondmentMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.SECONDMENT_BATCHES,
            scope -> secondments(scope).distinct(Secondment::getBatchNo),
            Secondment.class),
        define(MeasureCode.SECONDMENTS, scope -> secondments(scope).count(), Secondment.class));
  }

  private static Selection<Secondment> secondments(MeasureScope scope) {
    return scope
        .all(Secondment.class)
        .where(
            each ->
                scope
                    .bounds()
                    .holdKind(
                        each.getKind().stream().map(WrittenText::getValue),
                        each.isExcerpt() && each.getKind().isEmpty()));
  }
}
