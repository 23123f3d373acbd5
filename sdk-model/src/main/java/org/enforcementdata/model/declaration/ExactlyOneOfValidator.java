package org.enforcementdata.model.declaration;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Judges {@link ExactlyOneOf}. */
public final class ExactlyOneOfValidator implements ConstraintValidator<ExactlyOneOf, DataObject> {

  private List<String> names = List.of();
  private String message = "";

  @Override
  public void initialize(ExactlyOneOf constraint) {
    names = List.of(constraint.value());
    message = "{org.enforcementdata." + constraint.rule() + "}";
  }

  @Override
  public boolean isValid(@Nullable DataObject object, ConstraintValidatorContext context) {
    if (object == null || present(object, names).size() == 1) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
    return false;
  }

  /** The members of those names that the object has. */
  public static List<String> present(DataObject object, List<String> names) {
    return TypeDeclaration.of(object).members().stream()
        .filter(member -> names.contains(member.name()) && !member.values(object).isEmpty())
        .map(MemberDeclaration::name)
        .toList();
  }
}
