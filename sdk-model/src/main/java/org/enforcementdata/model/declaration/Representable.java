package org.enforcementdata.model.declaration;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The wire of the current version holds the object: its texts are whole Unicode characters, its
 * numbers, days and foreign data lie within {@link WireLimits}, and it has no member that the
 * version does not know. Null is valid.
 */
@Documented
@Constraint(validatedBy = RepresentableValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Representable {

  /** Id of the rule that an object with unknown members breaks. */
  String UNKNOWN = "object.unknown-member";

  /** Replaced by the message of the rule that is broken. */
  String message() default "{org.enforcementdata." + UNKNOWN + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
