package org.enforcementdata.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Two members are the beginning and the end of a period: a last day is not before the first one, an
 * instant of ending is after the one of starting. Judged where both are present. Null is valid.
 */
@Documented
@Constraint(validatedBy = PeriodValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Period.List.class)
public @interface Period {

  /** Id of the rule that a period breaks which ends before it starts. */
  String RULE = "period.order";

  /** Name of the member that begins the period. */
  String start() default "startsOn";

  /** Name of the member that ends it. */
  String end() default "endsOn";

  /** Key of the message. */
  String message() default "{org.enforcementdata." + RULE + "}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};

  /** Several periods of one type. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The periods. */
    Period[] value();
  }
}
