package org.enforcementdata.model;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.Violations;
import org.jspecify.annotations.Nullable;

/** Judges {@link CompleteForItsProfile}; a violation bears the message of the rule broken. */
public final class CompleteForItsProfileValidator
    implements ConstraintValidator<CompleteForItsProfile, EnforcementRecord<?>> {

  @Override
  public boolean isValid(
      @Nullable EnforcementRecord<?> record, ConstraintValidatorContext context) {
    if (record == null || record.isExcerpt()) {
      return true;
    }
    Violations violations = new Violations(context);
    Plan.of(TypeDeclaration.of(record))
        .judgeFull(
            Members.of(record),
            Place.ROOT,
            breach -> violations.add(breach.rule(), breach.at().steps()));
    return violations.isEmpty();
  }
}
