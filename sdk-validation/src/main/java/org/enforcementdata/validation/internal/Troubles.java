package org.enforcementdata.validation.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.header.AnnotationStatus;
import org.enforcementdata.model.header.MemberAnnotation;
import org.enforcementdata.model.text.WrittenText;

/**
 * The places of one record that no rule may rely on: what bears an error already, and in an excerpt
 * what an annotation says is masked, withheld, not printed or illegible.
 */
final class Troubles {

  private static final Set<AnnotationStatus> SILENCING =
      Set.of(
          AnnotationStatus.MASKED,
          AnnotationStatus.NOT_PRINTED,
          AnnotationStatus.WITHHELD,
          AnnotationStatus.ILLEGIBLE);

  private final NavigableMap<String, ReasonKind> places;
  private final boolean isExcerpt;

  Troubles(EnforcementRecord<?> record, List<Diagnostic> errors) {
    isExcerpt = record.isExcerpt();
    boolean areAny = !errors.isEmpty() || (isExcerpt && !record.getAnnotations().isEmpty());
    places = areAny ? new TreeMap<>() : Collections.emptyNavigableMap();
    for (Diagnostic error : errors) {
      if (!error.getAt().isEmpty()) {
        places.put(error.getAt(), ReasonKind.SPOILT);
      }
    }
    if (isExcerpt) {
      for (MemberAnnotation annotation : record.getAnnotations()) {
        if (SILENCING.contains(annotation.getStatus())) {
          places.putIfAbsent(annotation.getAt(), ReasonKind.ANNOTATED);
        }
      }
    }
  }

  /** Whether every value can be relied on: in a full record a masked text is an error. */
  boolean areNone() {
    return places.isEmpty() && !isExcerpt;
  }

  /** Why a value at a place cannot be relied on; empty where it can. */
  Optional<ReasonKind> of(Object value, Place at) {
    if (isExcerpt && value instanceof WrittenText text && text.isMasked()) {
      return Optional.of(ReasonKind.MASKED);
    }
    return places.isEmpty() ? Optional.empty() : of(at.toString());
  }

  /** The same of the value at which a walk stands. */
  Optional<ReasonKind> of(Object value, Trail trail) {
    return areNone() ? Optional.empty() : of(value, trail.place());
  }

  /** An error at the place, at something that holds it, or at something within it. */
  private Optional<ReasonKind> of(String at) {
    for (String holder = at; !holder.isEmpty(); holder = parentOf(holder)) {
      ReasonKind kind = places.get(holder);
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    Map.Entry<String, ReasonKind> within = places.ceilingEntry(at + "/");
    return within != null && within.getKey().startsWith(at + "/")
        ? Optional.of(within.getValue())
        : Optional.empty();
  }

  private static String parentOf(String at) {
    return at.substring(0, Math.max(0, at.lastIndexOf('/')));
  }

  /** The first place with trouble at, above or below a pattern of pointers. */
  Optional<Map.Entry<String, ReasonKind>> under(String pattern) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int star = pattern.indexOf("/*");
    String fixed = star < 0 ? pattern : pattern.substring(0, star);
    for (String holder = fixed; !holder.isEmpty(); holder = parentOf(holder)) {
      ReasonKind kind = places.get(holder);
      if (kind != null) {
        return Optional.of(Map.entry(holder, kind));
      }
    }
    return places.subMap(fixed + "/", fixed + "0").entrySet().stream()
        .filter(place -> overlap(pattern, place.getKey()))
        .findFirst();
  }

  /** Whether a place matches a pattern as far as the shorter of the two goes. */
  private static boolean overlap(String pattern, String place) {
    int p = 0;
    int q = 0;
    while (p < pattern.length() && q < place.length()) {
      int patternEnd = endOf(pattern, p);
      int placeEnd = endOf(place, q);
      boolean isAny = patternEnd - p == 2 && pattern.charAt(p + 1) == '*';
      if (!isAny
          && (patternEnd - p != placeEnd - q
              || !pattern.regionMatches(p, place, q, patternEnd - p))) {
        return false;
      }
      p = patternEnd;
      q = placeEnd;
    }
    return true;
  }

  private static int endOf(String pointer, int from) {
    int slash = pointer.indexOf('/', from + 1);
    return slash < 0 ? pointer.length() : slash;
  }
}
