package org.enforcementdata.model.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Judges {@link NotNegative}. */
public final class NotNegativeValidator implements ConstraintValidator<NotNegative, BigDecimal> {

  @Override
  public boolean isValid(@Nullable BigDecimal amount, ConstraintValidatorContext context) {
    return amount == null || NotNegativeKind.holds(amount);
  }
}
