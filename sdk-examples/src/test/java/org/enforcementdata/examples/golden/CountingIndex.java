package org.enforcementdata.examples.golden;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.RecordIndex;

/** Counts what is asked of an index, and how many records it gives. */
final class CountingIndex implements RecordIndex {

  private final RecordIndex index;
  private final AtomicLong lookUps = new AtomicLong();
  private final AtomicLong given = new AtomicLong();

  CountingIndex(RecordIndex index) {
    this.index = index;
  }

  long lookUps() {
    return lookUps.get();
  }

  long given() {
    return given.get();
  }

  private <T> List<T> counted(List<T> records) {
    lookUps.incrementAndGet();
    given.addAndGet(records.size());
    return records;
  }

  @Override
  public Optional<EnforcementRecord<?>> find(RecordId<?> id) {
    Optional<EnforcementRecord<?>> found = index.find(id);
    counted(found.stream().toList());
    return found;
  }

  @Override
  public List<EnforcementRecord<?>> records(RecordId<?> id) {
    return counted(index.records(id));
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> by(Key<R> key, String value) {
    return counted(index.by(key, value));
  }

  @Override
  public List<EnforcementRecord<?>> successors(RecordId<?> id) {
    return counted(index.successors(id));
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> all(Class<R> type) {
    return counted(index.all(type));
  }

  @Override
  public boolean isComplete(Class<?> type) {
    return index.isComplete(type);
  }
}
