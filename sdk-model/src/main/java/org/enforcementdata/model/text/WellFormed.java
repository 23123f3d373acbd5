package org.enforcementdata.model.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text has no {@linkplain WrittenText#defect() defect}. Null is valid. */
@Documented
@Constraint(validatedBy = WellFormedValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormed {
  /** Replaced by the message of the rule that the text breaks. */
  String message() default "{org.enforcementdata.text.well-formed}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
