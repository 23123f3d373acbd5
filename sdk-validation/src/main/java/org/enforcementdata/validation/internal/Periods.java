package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The legal periods that were applied to one record. */
final class Periods {

  private final EnumSet<LegalPeriod> found = EnumSet.noneOf(LegalPeriod.class);
  private Optional<LocalDate> last = Optional.empty();

  /** Most rules of a record judge by one day. */
  void add(Optional<LocalDate> day) {
    if (day.isPresent() && !day.equals(last)) {
      found.add(LegalPeriod.of(day.get()));
      last = day;
    }
  }

  List<String> names() {
    List<String> names = new ArrayList<>(found.size());
    for (LegalPeriod period : found) {
      names.add(period.text());
    }
    return names;
  }
}
