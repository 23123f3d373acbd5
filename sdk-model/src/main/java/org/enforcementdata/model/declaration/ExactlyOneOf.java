package org.enforcementdata.model.declaration;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of the named optional members of a {@link DataObject}, exactly one is present. Null is valid. */
@Documented
@Constraint(validatedBy = ExactlyOneOfValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ExactlyOneOf {

  /** Id of the rule that an object with none or several breaks, where the catalogue has none. */
  String RULE = "object.exactly-one";

  /** Names of the members. */
  String[] value();

  /** Id of the rule that an object with none or several breaks. */
  String rule() default RULE;

  /** Replaced by the message of the rule. */
  String message() default "{org.enforcementdata." + RULE + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
