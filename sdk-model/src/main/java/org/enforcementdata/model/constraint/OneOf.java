package org.enforcementdata.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of the named optional members, at most one is present; in a full record, where so declared,
 * exactly one. Null is valid.
 */
@Documented
@Constraint(validatedBy = OneOfValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

  /** Id of the rule that an object with several breaks, where the catalogue has none. */
  String RULE = "object.at-most-one";

  /** Names of the members. */
  String[] value();

  /** Whether a full record must have one of them. */
  boolean requiredInFull() default true;

  /** Id of the rule that an object with several breaks. */
  String rule() default RULE;

  /** Number of that rule in the catalogue. */
  String catalogue() default "";

  /** Replaced by the message of the rule. */
  String message() default "{org.enforcementdata." + RULE + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
