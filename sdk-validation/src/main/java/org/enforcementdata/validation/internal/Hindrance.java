package org.enforcementdata.validation.internal;

import org.enforcementdata.model.diagnostic.Reason;
import org.enforcementdata.model.diagnostic.ReasonKind;

/**
 * Something that kept a rule from judging.
 *
 * @param kind the kind of reason
 * @param what a pointer, wire name, parameter or table; empty where the kind says all
 */
record Hindrance(ReasonKind kind, String what) {

  boolean is(ReasonKind otherKind, String otherWhat) {
    return what.equals(otherWhat) && kind.equals(otherKind);
  }

  Reason reason() {
    return Reason.of(kind, what);
  }
}
