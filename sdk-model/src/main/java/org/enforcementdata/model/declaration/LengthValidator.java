package org.enforcementdata.model.declaration;

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
    if (text == null) {
      return true;
    }
    int length = Character.codePointCount(text, 0, text.length());
    return min <= length && length <= max;
  }
}
