package org.enforcementdata.serialization;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.catalogue.ConstraintDiagnostics;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.Diagnostics;
import org.enforcementdata.model.diagnostic.Report;
import org.enforcementdata.model.diagnostic.Severity;

/** Checks the constraints of a record, as far as this module's tests can: it knows no rules. */
public final class PlanCheck {

  private PlanCheck() {}

  /** What checking says of the constraints. */
  public static Report check(EnforcementRecord<?> record) {
    TypeDeclaration type = TypeDeclaration.of(record);
    ConstraintDiagnostics diagnostics = new ConstraintDiagnostics(type);
    Diagnostics found = new Diagnostics(1000);
    Plan.of(type)
        .judge(
            Members.of(record),
            Place.ROOT,
            !record.isExcerpt(),
            breach -> found.add(Severity.ERROR, () -> diagnostics.of(breach)));
    return Report.builder().recordType(type.wireName()).found(found).build();
  }
}
