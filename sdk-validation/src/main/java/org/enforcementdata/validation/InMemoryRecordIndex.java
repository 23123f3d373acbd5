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
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.identity.CertificateNumber;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.party.Enterprise;
import org.enforcementdata.model.party.Inspector;
import org.enforcementdata.model.snapshot.Officer;

/**
 * An index over records in memory, in the order in which they were added. Immutable and
 * thread-safe.
 */
public final class InMemoryRecordIndex implements RecordIndex {

  private final Map<String, EnforcementRecord<?>> byId;
  private final Map<Class<?>, List<EnforcementRecord<?>>> latest = new HashMap<>();
  private final Map<String, List<EnforcementRecord<?>>> successors = new HashMap<>();
  private final Map<String, List<EnforcementRecord<?>>> referrers = new HashMap<>();
  private final Map<CertificateNumber, List<Inspector>> inspectors = new HashMap<>();
  private final Map<CertificateNumber, List<Inspection>> inspections = new HashMap<>();
  private final Map<CreditCode, List<Enterprise>> enterprises = new HashMap<>();
  private final Set<Class<?>> complete;

  private InMemoryRecordIndex(Map<String, EnforcementRecord<?>> byId, Set<Class<?>> complete) {
    this.byId = byId;
    this.complete = complete;
    byId.values().forEach(this::link);
    byId.values().stream().filter(this::isLatest).forEach(this::addLatest);
  }

  /** A builder without records. */
  public static Builder builder() {
    return new Builder();
  }

  private void link(EnforcementRecord<?> record) {
    record
        .getSupersedes()
        .ifPresent(
            id -> successors.computeIfAbsent(id.getValue(), x -> new ArrayList<>()).add(record));
    Set<String> targets = new HashSet<>();
    References.collect(record, targets);
    targets.forEach(id -> referrers.computeIfAbsent(id, x -> new ArrayList<>()).add(record));
  }

  private boolean isLatest(EnforcementRecord<?> record) {
    return !successors.containsKey(record.getRecordId().getValue());
  }

  private void addLatest(EnforcementRecord<?> record) {
    latest.computeIfAbsent(TypeDeclaration.of(record).type(), x -> new ArrayList<>()).add(record);
    if (record instanceof Inspector inspector) {
      inspectors
          .computeIfAbsent(inspector.getCertificateNo(), x -> new ArrayList<>())
          .add(inspector);
    }
    if (record instanceof Inspection inspection) {
      for (Officer officer : inspection.getOfficersPresent()) {
        inspections
            .computeIfAbsent(officer.getCertificateNo(), x -> new ArrayList<>())
            .add(inspection);
      }
    }
    if (record instanceof Enterprise enterprise) {
      enterprise
          .getCreditCode()
          .ifPresent(
              code -> enterprises.computeIfAbsent(code, x -> new ArrayList<>()).add(enterprise));
    }
  }

  @Override
  public <R extends EnforcementRecord<R>> Optional<R> find(RecordId<R> id, Class<R> type) {
    return Optional.ofNullable(byId.get(id.getValue())).filter(type::isInstance).map(type::cast);
  }

  @Override
  public List<Inspector> inspectors(CertificateNumber certificate) {
    return List.copyOf(inspectors.getOrDefault(certificate, List.of()));
  }

  @Override
  public List<Inspection> inspections(CertificateNumber certificate) {
    return List.copyOf(inspections.getOrDefault(certificate, List.of()));
  }

  @Override
  public List<Enterprise> enterprises(CreditCode creditCode) {
    return List.copyOf(enterprises.getOrDefault(creditCode, List.of()));
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> referrers(
      EnforcementRecord<?> target, Class<R> type) {
    Set<R> found = new LinkedHashSet<>();
    for (String id : revisions(target)) {
      for (EnforcementRecord<?> referrer : referrers.getOrDefault(id, List.of())) {
        if (type.isInstance(referrer) && isLatest(referrer)) {
          found.add(type.cast(referrer));
        }
      }
    }
    return List.copyOf(found);
  }

  /** The ids of all revisions of a record's chain that the index holds. */
  private Set<String> revisions(EnforcementRecord<?> record) {
    Set<String> ids = new LinkedHashSet<>();
    collectForward(record.getRecordId().getValue(), ids);
    Optional<String> previous = record.getSupersedes().map(RecordId::getValue);
    while (previous.isPresent() && ids.add(previous.get())) {
      previous =
          Optional.ofNullable(byId.get(previous.get()))
              .flatMap(EnforcementRecord::getSupersedes)
              .map(RecordId::getValue);
    }
    return ids;
  }

  private void collectForward(String id, Set<String> ids) {
    if (ids.add(id)) {
      successors
          .getOrDefault(id, List.of())
          .forEach(next -> collectForward(next.getRecordId().getValue(), ids));
    }
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> all(Class<R> type) {
    return latest.getOrDefault(type, List.of()).stream().map(type::cast).toList();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <R extends EnforcementRecord<R>> List<R> successors(R record) {
    return successors.getOrDefault(record.getRecordId().getValue(), List.of()).stream()
        .map(next -> (R) next)
        .toList();
  }

  @Override
  public boolean isComplete(Class<?> type) {
    return complete.contains(type);
  }

  /** Collects the records of an index. Of one thread. */
  public static final class Builder {

    private final Map<String, EnforcementRecord<?>> byId = new LinkedHashMap<>();
    private final Set<Class<?>> complete = new HashSet<>();

    /** Adds a record; a later one with the same id is ignored, the first stays. */
    public Builder add(EnforcementRecord<?> record) {
      byId.putIfAbsent(record.getRecordId().getValue(), record);
      return this;
    }

    /** Adds records. */
    public Builder addAll(Collection<? extends EnforcementRecord<?>> records) {
      records.forEach(this::add);
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
      return new InMemoryRecordIndex(new LinkedHashMap<>(byId), Set.copyOf(complete));
    }
  }
}
