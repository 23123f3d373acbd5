package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.diagnostic.Reason;
import org.enforcementdata.model.diagnostic.ReasonKind;

/** Why one rule cannot judge, or not all of one record; no more than a reader wants. */
final class Hindrances {

  private static final int MOST = 16;

  private List<ReasonKind> kinds = List.of();
  private List<String> whats = List.of();

  boolean areAny() {
    return !kinds.isEmpty();
  }

  void add(ReasonKind kind, String what) {
    if (kinds.isEmpty()) {
      kinds = new ArrayList<>(2);
      whats = new ArrayList<>(2);
    }
    if (kinds.size() < MOST && !isKnown(kind, what)) {
      kinds.add(kind);
      whats.add(what);
    }
  }

  private boolean isKnown(ReasonKind kind, String what) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).equals(kind) && whats.get(i).equals(what)) {
        return true;
      }
    }
    return false;
  }

  List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>(kinds.size());
    for (int i = 0; i < kinds.size(); i++) {
      reasons.add(Reason.of(kinds.get(i), whats.get(i)));
    }
    return reasons;
  }
}
