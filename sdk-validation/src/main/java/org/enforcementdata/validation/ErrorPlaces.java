package org.enforcementdata.validation;

import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.diagnostic.Diagnostic;

/** Where a record already bears errors, so that rules do not judge those values again. */
final class ErrorPlaces {

  private final List<String[]> places;

  ErrorPlaces(List<Diagnostic> diagnostics) {
    places = diagnostics.stream().map(diagnostic -> diagnostic.getAt().split("/", -1)).toList();
  }

  /** The first of the pointers a rule reads under which, or above which, an error stands. */
  Optional<String> firstOf(List<String> reads) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    return reads.stream().filter(this::bearsError).findFirst();
  }

  private boolean bearsError(String pattern) {
    String[] read = pattern.split("/", -1);
    return places.stream().anyMatch(place -> overlap(read, place));
  }

  /** An error of the record as a whole spoils no single value. */
  private static boolean overlap(String[] read, String[] place) {
    if (place.length == 1) {
      return read.length == 1;
    }
    for (int i = 1; i < Math.min(read.length, place.length); i++) {
      if (!read[i].equals("*") && !read[i].equals(place[i])) {
        return false;
      }
    }
    return true;
  }
}
