package org.enforcementdata.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text has between {@code min} and {@code max} Unicode code points, as JSON Schema counts them.
 * Null is valid.
 */
@Documented
@Constraint(validatedBy = LengthValidator.class)
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Length {

  /** Id of the rule that a shorter or longer text breaks. */
  String RULE = "text.length";

  /** Least number of code points. */
  int min() default 1;

  /** Greatest number of code points. */
  int max();

  /** Key of the message. */
  String message() default "{org.enforcementdata." + RULE + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
