package org.enforcementdata.validation.measure;

import static org.enforcementdata.validation.measure.Definition.define;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.NoPenaltyNotice;
import org.enforcementdata.model.discretion.NoPenaltyList;
import org.enforcementdata.model.identity.DivisionCode;

/** No-penalty lists and the notices issued under them. They say no campaign. */
final class NoticeMeasures {

  private NoticeMeasures() {}

  static List<Map.Entry<MeasureCode, Definition>> all() {
    return List.of(
        define(
            MeasureCode.NO_PENALTY,
            scope -> scope.all(NoPenaltyNotice.class).count(),
            NoPenaltyNotice.class),
        define(MeasureCode.NO_PENALTY_DIVISIONS, NoticeMeasures::divisions, NoPenaltyNotice.class),
        define(
            MeasureCode.NO_PENALTY_FIELDS,
            scope -> scope.all(NoPenaltyList.class).distinctOfAll(NoPenaltyList::getFields),
            NoPenaltyList.class),
        define(
            MeasureCode.NO_PENALTY_ITEMS,
            scope -> scope.all(NoPenaltyList.class).sizes(NoPenaltyList::getItems),
            NoPenaltyList.class));
  }

  private static Tally divisions(MeasureScope scope) {
    Selection<NoPenaltyNotice> notices = scope.all(NoPenaltyNotice.class);
    boolean isSure =
        notices.records().stream()
            .noneMatch(each -> each.isExcerpt() && each.getIssuedOn().isEmpty());
    return notices.tally(BigDecimal.valueOf(firstDays(scope).size()), isSure);
  }

  /** The day of the first notice of each division whose agency issued one. */
  static Map<DivisionCode, LocalDate> firstDays(MeasureScope scope) {
    Map<DivisionCode, LocalDate> first = new HashMap<>();
    for (NoPenaltyNotice notice : scope.all(NoPenaltyNotice.class).records()) {
      notice
          .getIssuer()
          .getDivision()
          .ifPresent(
              division ->
                  notice
                      .getIssuedOn()
                      .ifPresent(
                          day -> first.merge(division, day, (a, b) -> a.isBefore(b) ? a : b)));
    }
    return first;
  }
}
