package org.enforcementdata.model.permit;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An outlet of organised air emissions or water bears a code of the standard, DA or DW with 3
 * digits; other outlets may bear the enterprise's own. Null is valid.
 */
@Documented
@Constraint(validatedBy = StandardOutletCodeValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StandardOutletCode {

  /** Id of the rule that another code breaks. */
  String RULE = "outlet-code.standard";

  /** Form of a code of the standard. */
  String PATTERN = "^D[AW][0-9]{3}$";

  /** Key of the message. */
  String message() default "{org.enforcementdata." + RULE + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
