package org.enforcementdata.model.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.enforcementdata.model.declaration.Defect;
import org.jspecify.annotations.Nullable;

/** Judges {@link WellFormed}; the violation bears the message of the rule that the text breaks. */
public final class WellFormedValidator implements ConstraintValidator<WellFormed, WrittenText> {

  @Override
  public boolean isValid(@Nullable WrittenText text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Optional<Defect> defect = text.defect();
    defect.ifPresent(found -> name(found.rule(), context));
    return defect.isEmpty();
  }

  private static void name(String rule, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate("{org.enforcementdata." + rule + "}")
        .addConstraintViolation();
  }
}
