package org.enforcementdata.validation.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.RectificationOrder;
import org.enforcementdata.model.finding.Finding;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * The records that measures count: the latest revisions of an index, of one campaign or of all.
 * What a finding, order, case or decision belongs to follows from the inspection that it goes back
 * to. Records are looked up and figures are made once, however often they are asked for. Of one
 * thread.
 */
public final class MeasureScope {

  private final RecordIndex index;
  private final Optional<RecordId<Campaign>> campaign;
  private final Map<Class<?>, Selection<?>> selections = new HashMap<>();
  private final Map<MeasureCode, Tally> tallies = new HashMap<>();

  /**
   * The records of a campaign.
   *
   * @param index where the records are found
   * @param campaign the campaign; empty: whatever the index holds
   */
  public MeasureScope(RecordIndex index, Optional<RecordId<Campaign>> campaign) {
    this.index = index;
    this.campaign = campaign;
  }

  /** The look-ups that are made where an input of the asking record names a campaign. */
  public static List<LookUp<?>> lookUps(Input<?, ?> campaign) {
    return MeasureKeys.lookUps(campaign);
  }

  Tally tally(MeasureCode measure, Function<MeasureScope, Tally> made) {
    return tallies.computeIfAbsent(measure, each -> made.apply(this));
  }

  Selection<Dispatch> dispatches() {
    return once(
        Dispatch.class, id -> following(MeasureKeys.DISPATCH_OF_CAMPAIGN, Stream.of(id), Set.of()));
  }

  Selection<Inspection> inspections() {
    return once(
        Inspection.class,
        id -> following(MeasureKeys.INSPECTION_OF_CAMPAIGN, Stream.of(id), Set.of()));
  }

  Selection<Finding> findings() {
    return once(Finding.class, id -> following(MeasureKeys.FINDING_OF_ORIGIN, inspections()));
  }

  /** Orders belong to the findings that name them; an excerpt of a finding may leave some out. */
  Selection<RectificationOrder> orders() {
    return once(
        RectificationOrder.class,
        id -> {
          Stream<RecordId<?>> named =
              findings().records().stream().flatMap(finding -> finding.getOrders().stream());
          Set<Class<?>> unsure = new HashSet<>(findings().unsure());
          if (findings().records().stream().anyMatch(Finding::isExcerpt)) {
            unsure.add(Finding.class);
          }
          List<RectificationOrder> orders = List.copyOf(by(MeasureKeys.ORDER, named).values());
          return new Selection<>(RectificationOrder.class, orders, unsure);
        });
  }

  Selection<EnforcementCase> cases() {
    return once(EnforcementCase.class, id -> following(MeasureKeys.CASE_OF_FINDING, findings()));
  }

  Selection<PenaltyDecision> decisions() {
    return once(PenaltyDecision.class, id -> following(MeasureKeys.DECISION_OF_CASE, cases()));
  }

  @SuppressWarnings("unchecked")
  private <T extends EnforcementRecord<T>> Selection<T> once(
      Class<T> type, Function<RecordId<Campaign>, Selection<T>> ofCampaign) {
    Selection<?> known = selections.get(type);
    if (known == null) {
      known =
          campaign
              .map(ofCampaign)
              .orElseGet(() -> new Selection<>(type, index.all(type), Set.of()));
      selections.put(type, known);
    }
    return (Selection<T>) known;
  }

  private <T extends EnforcementRecord<T>> Selection<T> following(Key<T> key, Selection<?> before) {
    return following(key, before.ids(), before.unsure());
  }

  /** The records with one of the ids under a key; an excerpt may have one and not show it. */
  private <T extends EnforcementRecord<T>> Selection<T> following(
      Key<T> key, Stream<? extends RecordId<?>> ids, Set<Class<?>> before) {
    Map<String, T> found = by(key, ids);
    Set<Class<?>> unsure = new HashSet<>(before);
    boolean isSure =
        index.by(MeasureKeys.profile(key.type()), MeasureKeys.EXCERPT).stream()
            .allMatch(excerpt -> found.containsKey(excerpt.getRecordId().getValue()));
    if (!isSure) {
      unsure.add(key.type());
    }
    return new Selection<>(key.type(), List.copyOf(found.values()), unsure);
  }

  private <T extends EnforcementRecord<T>> Map<String, T> by(
      Key<T> key, Stream<? extends RecordId<?>> ids) {
    Map<String, T> found = new LinkedHashMap<>();
    ids.flatMap(id -> index.by(key, id.getValue()).stream())
        .forEach(record -> found.putIfAbsent(record.getRecordId().getValue(), record));
    return found;
  }
}
