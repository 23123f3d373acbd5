package org.enforcementdata.model;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.enforcementdata.model.constraint.Plan;

/**
 * A record that is no excerpt has, at every depth, the members that a full record must have, and
 * holds no masked text. Null is valid.
 */
@Documented
@Constraint(validatedBy = CompleteForItsProfileValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CompleteForItsProfile {

  /** Replaced by the message of the rule that is broken. */
  String message() default "{org.enforcementdata." + Plan.REQUIRED + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
