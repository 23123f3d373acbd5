package org.enforcementdata.validation.measure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.campaign.Campaign;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.RecordIndex;

/** Goes from records to those that name them, or that they name. */
final class Hops {

  private final RecordIndex index;

  Hops(RecordIndex index) {
    this.index = index;
  }

  /** All records of a type. */
  <T extends EnforcementRecord<T>> Selection<T> all(Class<T> type) {
    return new Selection<>(type, index.all(type), Set.of());
  }

  /** The records that name one of those before under a key. */
  <T extends EnforcementRecord<T>> Selection<T> naming(Key<T> key, Selection<?> before) {
    return naming(key, before.ids(), before.unsure());
  }

  /** The records with one of the ids under a key; an excerpt may have one and not show it. */
  <T extends EnforcementRecord<T>> Selection<T> naming(
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

  /** The records that those before name; an excerpt among these may leave some out. */
  <T extends EnforcementRecord<T>> Selection<T> named(
      Key<T> key, Stream<? extends RecordId<?>> ids, Selection<?> before) {
    Set<Class<?>> unsure = new HashSet<>(before.unsure());
    if (before.records().stream().anyMatch(EnforcementRecord::isExcerpt)) {
      unsure.add(before.type());
    }
    return new Selection<>(key.type(), List.copyOf(by(key, ids).values()), unsure);
  }

  /** Whether the inspections that led to a case name campaigns, and not this one. */
  boolean belongsElsewhere(EnforcementCase enforcementCase, RecordId<Campaign> campaign) {
    List<RecordId<Campaign>> named =
        by(MeasureKeys.FINDING, enforcementCase.getFindings().stream()).values().stream()
            .flatMap(finding -> finding.getOrigin().stream())
            .flatMap(origin -> origin.getRecord().stream())
            .flatMap(id -> index.by(MeasureKeys.INSPECTION, id.getValue()).stream())
            .flatMap(inspection -> inspection.getCampaigns().stream())
            .toList();
    return !named.isEmpty() && !named.contains(campaign);
  }

  private <T extends EnforcementRecord<T>> Map<String, T> by(
      Key<T> key, Stream<? extends RecordId<?>> ids) {
    Map<String, T> found = new LinkedHashMap<>();
    ids.flatMap(id -> index.by(key, id.getValue()).stream())
        .forEach(record -> found.putIfAbsent(record.getRecordId().getValue(), record));
    return found;
  }
}
