package org.enforcementdata.model.declaration;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges {@link Representable}; a violation bears the message of the rule that is broken. */
public final class RepresentableValidator
    implements ConstraintValidator<Representable, DataObject<?>> {

  @Override
  public boolean isValid(@Nullable DataObject<?> object, ConstraintValidatorContext context) {
    if (object == null) {
      return true;
    }
    Violations violations = new Violations(context);
    if (object.getUnknownMembers().isPresent()) {
      violations.add(Representable.UNKNOWN, List.of());
      object
          .getUnknownMembers()
          .flatMap(UnknownMembers::defect)
          .ifPresent(defect -> violations.add(defect.rule(), List.of()));
    }
    for (MemberDeclaration member : TypeDeclaration.of(object).members()) {
      List<?> values = member.values(object);
      for (int i = 0; i < values.size(); i++) {
        Optional<Defect> defect = defect(values.get(i));
        if (defect.isPresent()) {
          boolean isList = member.cardinality() == Cardinality.MANY;
          violations.add(
              defect.get().rule(), isList ? List.of(member.name(), i) : List.of(member.name()));
        }
      }
    }
    return violations.isEmpty();
  }

  /** What the wire cannot hold of a value that is no object of the standard. */
  public static Optional<Defect> defect(Object value) {
    return value instanceof UnknownMembers foreign
        ? foreign.defect()
        : Representation.defect(value);
  }
}
