package org.enforcementdata.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.declaration.Violations;
import org.jspecify.annotations.Nullable;

/** Lets a Bean Validation provider ask a kind. */
abstract class ObjectValidator<A extends Annotation>
    implements ConstraintValidator<A, DataObject<?>> {

  private @Nullable A declared;

  @Override
  public final void initialize(A constraint) {
    declared = constraint;
  }

  @Override
  public final boolean isValid(@Nullable DataObject<?> object, ConstraintValidatorContext context) {
    A constraint = declared;
    if (object == null || constraint == null) {
      return true;
    }
    Violations violations = new Violations(context);
    judge(constraint, object, breach -> violations.add(breach.rule(), breach.at().steps()));
    return violations.isEmpty();
  }

  abstract void judge(A constraint, DataObject<?> object, Consumer<Breach> breaches);

  static <A extends Annotation> void judge(
      ObjectKind<A> kind, A constraint, DataObject<?> object, Consumer<Breach> breaches) {
    ObjectKind.Check check = kind.check(constraint, TypeDeclaration.of(object));
    Members members = Members.of(object);
    if (!check.holds(members)) {
      breaches.accept(check.breach(members, Place.ROOT));
    }
  }
}
