package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.EnforcementRecord;
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

  private final Map<String, ReasonKind> places = new LinkedHashMap<>();

  Troubles(EnforcementRecord<?> record, List<Diagnostic> errors) {
    errors.stream()
        .map(Diagnostic::getAt)
        .filter(at -> !at.isEmpty())
        .forEach(at -> places.put(at, ReasonKind.SPOILT));
    if (record.isExcerpt()) {
      for (MemberAnnotation annotation : record.getAnnotations()) {
        if (SILENCING.contains(annotation.getStatus())) {
          places.putIfAbsent(annotation.getAt(), ReasonKind.ANNOTATED);
        }
      }
    }
  }

  boolean areNone() {
    return places.isEmpty();
  }

  /** Why a value at a place cannot be relied on; empty where it can. */
  Optional<ReasonKind> of(Object value, Object at) {
    if (value instanceof WrittenText text && text.isMasked()) {
      return Optional.of(ReasonKind.MASKED);
    }
    return places.isEmpty() ? Optional.empty() : of(at.toString());
  }

  private Optional<ReasonKind> of(String at) {
    for (Map.Entry<String, ReasonKind> place : places.entrySet()) {
      if (isWithin(at, place.getKey()) || isWithin(place.getKey(), at)) {
        return Optional.of(place.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean isWithin(String inner, String outer) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
  }

  /** The first place with trouble at or below a pattern of pointers. */
  Optional<Map.Entry<String, ReasonKind>> under(String pattern) {
    if (places.isEmpty()) {
      return Optional.empty();
    }
    String[] wanted = pattern.split("/", -1);
    return new ArrayList<>(places.entrySet())
        .stream().filter(place -> overlap(wanted, place.getKey().split("/", -1))).findFirst();
  }

  private static boolean overlap(String[] wanted, String[] place) {
    for (int i = 1; i < Math.min(wanted.length, place.length); i++) {
      if (!wanted[i].equals("*") && !wanted[i].equals(place[i])) {
        return false;
      }
    }
    return true;
  }
}
