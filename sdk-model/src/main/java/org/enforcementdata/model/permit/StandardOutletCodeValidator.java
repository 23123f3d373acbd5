package org.enforcementdata.model.permit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.enforcementdata.model.code.OutletKind;
import org.jspecify.annotations.Nullable;

/** Judges {@link StandardOutletCode}; a code that is no outlet code at all is judged as such. */
public final class StandardOutletCodeValidator
    implements ConstraintValidator<StandardOutletCode, Outlet> {

  /** The kinds of outlets that bear a code of the standard. */
  public static final Set<OutletKind> KINDS =
      Set.of(OutletKind.ORGANISED_AIR, OutletKind.WATER_DIRECT, OutletKind.WATER_INDIRECT);

  @Override
  public boolean isValid(@Nullable Outlet outlet, ConstraintValidatorContext context) {
    if (outlet == null
        || !KINDS.contains(outlet.getKind())
        || outlet.getOutletCode().defect().isPresent()
        || outlet.getOutletCode().isStandard()) {
      return true;
    }
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
        .addPropertyNode("outletCode")
        .addConstraintViolation();
    return false;
  }
}
