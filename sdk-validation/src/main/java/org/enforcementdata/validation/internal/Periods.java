package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The legal periods that were applied to one record. */
final class Periods {

  private final TreeSet<LegalPeriod> found = new TreeSet<>();
  private Optional<LocalDate> last = Optional.empty();

  /** Most rules of a record judge by one day. */
  void add(Optional<LocalDate> day) {
    if (day.isPresent() && !day.equals(last)) {
      found.add(LegalPeriod.of(day.get()));
      last = day;
    }
  }

  List<String> names() {
    return found.stream().map(LegalPeriod::text).toList();
  }
}
