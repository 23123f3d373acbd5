package org.enforcementdata.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.Documents;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.RecordIndex;

/**
 * An index over records in memory, in the order in which they were added. A key is laid out when it
 * is first asked for. Immutable and thread-safe.
 */
public final class InMemoryRecordIndex implements RecordIndex {

  private final Map<String, List<EnforcementRecord<?>>> byId;
  private final Map<String, List<EnforcementRecord<?>>> successors = new HashMap<>();
  private final Map<Class<?>, List<EnforcementRecord<?>>> latest = new HashMap<>();
  private final Chains chains = new Chains();
  private final Map<Key<?>, Map<String, List<EnforcementRecord<?>>>> keys =
      new ConcurrentHashMap<>();
  private final Set<Class<?>> complete;

  private InMemoryRecordIndex(
      Map<String, List<EnforcementRecord<?>>> records, Set<Class<?>> complete) {
    this.byId = records;
    this.complete = complete;
    everyRecord().forEach(this::link);
    chains.settle();
    byId.values().stream()
        .map(InMemoryRecordIndex::preferred)
        .filter(record -> !successors.containsKey(record.getRecordId().getValue()))
        .filter(record -> record.getWithdrawn().isEmpty())
        .forEach(
            record ->
                latest
                    .computeIfAbsent(TypeDeclaration.of(record).type(), x -> new ArrayList<>())
                    .add(record));
  }

  /** A builder without records. */
  public static Builder builder() {
    return new Builder();
  }

  private Stream<EnforcementRecord<?>> everyRecord() {
    return byId.values().stream().flatMap(List::stream);
  }

  private void link(EnforcementRecord<?> record) {
    record
        .getSupersedes()
        .map(RecordId::getValue)
        .ifPresent(
            before -> {
              successors.computeIfAbsent(before, x -> new ArrayList<>()).add(record);
              chains.join(before, record.getRecordId().getValue());
            });
  }

  /** Of the records of one id the first full one, else the first. */
  private static EnforcementRecord<?> preferred(List<EnforcementRecord<?>> records) {
    return records.stream().filter(each -> !each.isExcerpt()).findFirst().orElse(records.get(0));
  }

  @Override
  public Optional<EnforcementRecord<?>> find(RecordId<?> id) {
    return Optional.ofNullable(byId.get(id.getValue())).map(InMemoryRecordIndex::preferred);
  }

  @Override
  public List<EnforcementRecord<?>> records(RecordId<?> id) {
    return List.copyOf(byId.getOrDefault(id.getValue(), List.of()));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R extends EnforcementRecord<R>> List<R> by(Key<R> key, String value) {
    String wanted = key.isReference() ? chains.of(value) : value;
    return (List<R>) keys.computeIfAbsent(key, this::layOut).getOrDefault(wanted, List.of());
  }

  private Map<String, List<EnforcementRecord<?>>> layOut(Key<?> key) {
    Map<String, List<EnforcementRecord<?>>> found = new HashMap<>();
    for (EnforcementRecord<?> record : latest.getOrDefault(key.type(), List.of())) {
      Set<String> values = new LinkedHashSet<>(key.valuesOf(record));
      for (String value : values) {
        found
            .computeIfAbsent(key.isReference() ? chains.of(value) : value, x -> new ArrayList<>())
            .add(record);
      }
    }
    found.replaceAll((value, records) -> List.copyOf(new LinkedHashSet<>(records)));
    return found;
  }

  @Override
  public List<EnforcementRecord<?>> successors(RecordId<?> id) {
    return List.copyOf(successors.getOrDefault(id.getValue(), List.of()));
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R extends EnforcementRecord<R>> List<R> all(Class<R> type) {
    return (List<R>) List.copyOf(latest.getOrDefault(type, List.of()));
  }

  @Override
  public boolean isComplete(Class<?> type) {
    return complete.contains(type);
  }

  /** Collects the records of an index. Of one thread. */
  public static final class Builder {

    private final Map<String, List<EnforcementRecord<?>>> byId = new LinkedHashMap<>();
    private final Set<Class<?>> complete = new HashSet<>();

    /**
     * Adds a record; an equal one that is there already is not added again.
     *
     * @throws IllegalArgumentException for a batch or a receipt: documents are no records
     */
    public Builder add(EnforcementRecord<?> record) {
      if (Documents.isExchanged(record)) {
        throw new IllegalArgumentException(
            "found the document %s, expected a record".formatted(RecordTypes.nameOf(record)));
      }
      List<EnforcementRecord<?>> same =
          byId.computeIfAbsent(record.getRecordId().getValue(), x -> new ArrayList<>(1));
      if (!same.contains(record)) {
        same.add(record);
      }
      return this;
    }

    /** Adds records. */
    public Builder addAll(Collection<? extends EnforcementRecord<?>> records) {
      records.forEach(this::add);
      return this;
    }

    /** Adds the records of a stream, such as those of a file that is read line by line. */
    public Builder addAll(Stream<? extends EnforcementRecord<?>> records) {
      records.forEachOrdered(this::add);
      return this;
    }

    /** Says that the index holds all records of a type that there are. */
    public Builder complete(Class<? extends EnforcementRecord<?>> type) {
      complete.add(type);
      return this;
    }

    /** Says that the index holds all records of every type that there are. */
    public Builder completeForAll() {
      complete.addAll(RecordTypes.all());
      return this;
    }

    /** The index. */
    public InMemoryRecordIndex build() {
      Map<String, List<EnforcementRecord<?>>> copy = new LinkedHashMap<>();
      byId.forEach((id, records) -> copy.put(id, List.copyOf(records)));
      return new InMemoryRecordIndex(copy, Set.copyOf(complete));
    }
  }
}
