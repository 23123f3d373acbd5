package org.enforcementdata.serialization.internal;

import java.util.Objects;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.constraint.Breach;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.Representable;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.header.Profile;

/**
 * Judges the constraints of what could be read where no record could be built, so that one reading
 * reports everything, in the words of checking. Rules judge whole records alone.
 */
final class PartJudging {

  private PartJudging() {}

  static void judge(TypeDeclaration type, Members record, Diagnostics found) {
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(type);
    Plan.of(type)
        .judge(
            record,
            Place.ROOT,
            isFull(type, record),
            breach -> {
              if (!isSaid(breach)) {
                found.add(Severity.ERROR, () -> diagnostics.of(breach));
              }
            });
  }

  /** A part alone has no profile: it is asked for what is always required. */
  private static boolean isFull(TypeDeclaration type, Members object) {
    return EnforcementRecord.class.isAssignableFrom(type.type())
        && !Objects.equals(object.value(type.member("profile").orElseThrow()), Profile.EXCERPT);
  }

  /** Unknown members have been reported one by one, each where its name stands. */
  private static boolean isSaid(Breach breach) {
    return breach.rule().equals(Representable.UNKNOWN);
  }
}
