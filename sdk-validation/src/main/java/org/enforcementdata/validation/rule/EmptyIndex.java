package org.enforcementdata.validation.rule;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.RecordId;

/** No records at all. */
enum EmptyIndex implements RecordIndex {
  INDEX;

  @Override
  public Optional<EnforcementRecord<?>> find(RecordId<?> id) {
    return Optional.empty();
  }

  @Override
  public List<EnforcementRecord<?>> records(RecordId<?> id) {
    return List.of();
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> by(Key<R> key, String value) {
    return List.of();
  }

  @Override
  public List<EnforcementRecord<?>> successors(RecordId<?> id) {
    return List.of();
  }

  @Override
  public <R extends EnforcementRecord<R>> List<R> all(Class<R> type) {
    return List.of();
  }

  @Override
  public boolean isComplete(Class<?> type) {
    return false;
  }
}
