package org.enforcementdata.model.permit;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.enforcementdata.model.code.OutletKind;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.jspecify.annotations.Nullable;

/** Judges {@link StandardOutletCode}; a code that is no outlet code at all is judged as such. */
public final class StandardOutletCodeValidator
    implements ConstraintValidator<StandardOutletCode, Outlet> {

  /** The kinds of outlets that bear a code of the standard. */
  public static final Set<OutletKind> KINDS =
      Set.of(OutletKind.ORGANISED_AIR, OutletKind.WATER_DIRECT, OutletKind.WATER_INDIRECT);

  /** What is wrong with another code at an outlet of these kinds. */
  public static final Defect DEFECT =
      new Defect(
          StandardOutletCode.RULE, new BilingualText("DA 或 DW 加 3 位数字", "DA or DW with 3 digits"));

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
