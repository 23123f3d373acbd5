package org.enforcementdata.validation.measure;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.snapshot.AgencyRef;

/**
 * Within what records are counted. Each answer is empty where a record does not tell.
 *
 * @param from first day of what happened; empty: whenever
 * @param to last day
 * @param division what the code of the division begins with; empty: anywhere
 * @param kinds codes or names, one of which a record bears; none: of whatever kind
 */
record Bounds(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<String> division,
    Set<String> kinds) {

  static final Bounds NONE =
      new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Set.of());

  Bounds {
    kinds = Set.copyOf(kinds);
  }

  Bounds within(LocalDate first, LocalDate last) {
    return new Bounds(Optional.of(first), Optional.of(last), division, kinds);
  }

  Bounds ofDivision(String prefix) {
    return new Bounds(from, to, Optional.of(prefix), kinds);
  }

  Bounds ofKinds(Set<String> names) {
    return new Bounds(from, to, division, names);
  }

  /** The same a year before; empty where no period is set. */
  Optional<Bounds> aYearBefore() {
    return from.flatMap(first -> to.map(last -> within(first.minusYears(1), last.minusYears(1))));
  }

  /** Whether every record lies in day and place within these. */
  boolean areOpen() {
    return from.isEmpty() && to.isEmpty() && division.isEmpty();
  }

  /** Whether a record lies within the days and the division, its own or that of an agency. */
  Optional<Boolean> hold(EnforcementRecord<?> record, Optional<AgencyRef> agency) {
    Optional<Boolean> isThen = holdDay(record.actDate());
    Optional<Boolean> isThere = holdDivision(agency.flatMap(AgencyRef::getDivision));
    return isThen.flatMap(then -> isThere.map(there -> then && there));
  }

  private Optional<Boolean> holdDay(Optional<LocalDate> day) {
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.of(true);
    }
    return day.map(
        each -> from.filter(each::isBefore).isEmpty() && to.filter(each::isAfter).isEmpty());
  }

  private Optional<Boolean> holdDivision(Optional<DivisionCode> code) {
    return division.isEmpty()
        ? Optional.of(true)
        : code.map(each -> each.getValue().startsWith(division.get()));
  }

  /** Whether one of the names is among the kinds; an excerpt may leave the right one out. */
  Optional<Boolean> holdKind(Stream<String> names, boolean isExcerpt) {
    boolean isHeld = kinds.isEmpty() || names.anyMatch(kinds::contains);
    return isHeld || !isExcerpt ? Optional.of(isHeld) : Optional.empty();
  }
}
