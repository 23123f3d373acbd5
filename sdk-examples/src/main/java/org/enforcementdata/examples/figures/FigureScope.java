package org.enforcementdata.examples.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.CampaignKind;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * How a figure is counted.
 *
 * @param id the figure
 * @param measure the measure of the dictionary
 * @param campaign the kind of campaign; empty: whatever the set holds
 * @param from first day of what happened
 * @param to last day
 * @param division what the division begins with
 * @param kinds kinds, one of which a record must bear
 */
record FigureScope(
    String id,
    MeasureCode measure,
    Optional<CampaignKind> campaign,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> division,
    Set<String> kinds) {

  /** How the figures are counted, in their order. */
  static List<FigureScope> all() {
    return Table.rows("figures-scope.csv").stream().map(FigureScope::of).toList();
  }

  private static FigureScope of(List<String> cells) {
    return new FigureScope(
        cells.get(0),
        MeasureCode.of(cells.get(1)),
        filled(cells.get(2)).map(CampaignKind::of),
        filled(cells.get(3)).map(LocalDate::parse),
        filled(cells.get(4)).map(LocalDate::parse),
        filled(cells.get(5)),
        filled(cells.get(6)).map(text -> Set.of(text.split(" "))).orElse(Set.of()));
  }

  private static Optional<String> filled(String cell) {
    return Optional.of(cell).filter(Predicate.not(String::isEmpty));
  }

  /** The record set whose figure it is. */
  String set() {
    return id.substring(0, id.indexOf('.'));
  }

  /** The records that are counted; empty where the set has no campaign of the kind. */
  Optional<MeasureScope> in(RecordIndex index) {
    Optional<RecordId<Campaign>> found = campaign.flatMap(kind -> find(kind, index));
    if (campaign.isPresent() && found.isEmpty()) {
      return Optional.empty();
    }
    MeasureScope all = new MeasureScope(index, found).ofKinds(kinds);
    MeasureScope then = from.flatMap(first -> to.map(last -> all.within(first, last))).orElse(all);
    return Optional.of(division.map(then::ofDivision).orElse(then));
  }

  /** The first campaign of a kind. */
  static Optional<RecordId<Campaign>> find(CampaignKind kind, RecordIndex index) {
    return index.all(Campaign.class).stream()
        .filter(each -> each.getKind().filter(kind::equals).isPresent())
        .findFirst()
        .map(Campaign::getRecordId);
  }
}
