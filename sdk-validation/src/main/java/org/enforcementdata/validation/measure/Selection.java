package org.enforcementdata.validation.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
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

  /** Those of which something holds; an excerpt that does not tell makes them unsure. */
  Selection<T> where(Function<T, Optional<Boolean>> condition) {
    List<T> kept = new ArrayList<>();
    boolean isSure = true;
    for (T record : records) {
      Optional<Boolean> holds = condition.apply(record);
      if (holds.orElse(false)) {
        kept.add(record);
      }
      isSure &= holds.isPresent() || !record.isExcerpt();
    }
    return new Selection<>(type, kept, types(isSure));
  }

  /** The same, unsure for excerpts of other types too. */
  Selection<T> unsureOf(Set<Class<?>> others) {
    Set<Class<?>> all = new HashSet<>(unsure);
    all.addAll(others);
    return new Selection<>(type, records, all);
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

  /** How many different values stand in lists of the records; an excerpt may shorten its list. */
  Tally distinctOfAll(Function<T, ? extends List<?>> values) {
    Set<Object> all = new HashSet<>();
    records.forEach(record -> all.addAll(values.apply(record)));
    return tally(BigDecimal.valueOf(all.size()), hasNoExcerpt());
  }

  /** The sum of the lengths of lists; an excerpt may shorten its list. */
  Tally sizes(Function<T, ? extends List<?>> values) {
    return sum(
        record ->
            record.isExcerpt()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(values.apply(record).size())));
  }

  private boolean hasNoExcerpt() {
    return records.stream().noneMatch(EnforcementRecord::isExcerpt);
  }

  /** A figure of these records, which an excerpt makes unsure. */
  Tally tally(BigDecimal value, boolean isSure) {
    return new Tally(value, types(isSure));
  }

  private Set<Class<?>> types(boolean isSure) {
    Set<Class<?>> all = new HashSet<>(unsure);
    if (!isSure) {
      all.add(type);
    }
    return all;
  }
}
