package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.RecordId;

/**
 * The records of one type that a measure counts.
 *
 * @param <T> the record type
 * @param type the record type
 * @param records the records
 * @param unsure the record types of excerpts that may make it more records
 */
record Selection<T extends EnforcementRecord<T>>(
    Class<T> type, List<T> records, Set<Class<?>> unsure) {

  /** The ids of the records. */
  Stream<RecordId<T>> ids() {
    return records.stream().map(EnforcementRecord::getRecordId);
  }

  /** How many records there are. */
  Tally count() {
    return new Tally(BigDecimal.valueOf(records.size()), unsure);
  }

  /** The sum of what each record adds; an excerpt that does not tell makes the sum unsure. */
  Tally sum(Function<T, Optional<BigDecimal>> share) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean isSure = true;
    for (T record : records) {
      Optional<BigDecimal> added = share.apply(record);
      sum = sum.add(added.orElse(BigDecimal.ZERO));
      isSure &= added.isPresent() || !record.isExcerpt();
    }
    return tally(sum, isSure);
  }

  /** How many different values the records have. */
  Tally distinct(Function<T, ? extends Optional<?>> value) {
    Set<Object> values = new HashSet<>();
    boolean isSure = true;
    for (T record : records) {
      Optional<?> found = value.apply(record);
      found.ifPresent(values::add);
      isSure &= found.isPresent() || !record.isExcerpt();
    }
    return tally(BigDecimal.valueOf(values.size()), isSure);
  }

  private Tally tally(BigDecimal value, boolean isSure) {
    Set<Class<?>> all = new HashSet<>(unsure);
    if (!isSure) {
      all.add(type);
    }
    return new Tally(value, all);
  }
}
