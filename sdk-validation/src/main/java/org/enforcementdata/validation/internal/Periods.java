package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The legal periods that were applied to one record. */
final class Periods {

  private final TreeSet<LegalPeriod> found = new TreeSet<>();

  void add(Optional<LocalDate> day) {
    day.map(LegalPeriod::of).ifPresent(found::add);
  }

  List<String> names() {
    return found.stream().map(LegalPeriod::text).toList();
  }
}
