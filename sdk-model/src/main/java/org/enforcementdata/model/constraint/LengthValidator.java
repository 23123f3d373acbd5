package org.enforcementdata.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Judges {@link Length}. */
public final class LengthValidator implements ConstraintValidator<Length, CharSequence> {

  private int min;
  private int max;

  @Override
  public void initialize(Length length) {
    min = length.min();
    max = length.max();
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || LengthKind.holds(text, min, max);
  }
}
