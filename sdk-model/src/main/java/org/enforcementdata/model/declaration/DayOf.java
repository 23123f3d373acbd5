package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The type dates one act by a day and by an instant, as law and papers date by the day and systems
 * by the clock. Where both are present, the day is the legal day of the instant: a rule says so.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DayOf {

  /** Name of the member that holds the day, such as {@code inspectedOn}. */
  String day();

  /** Name of the member that holds the instant, such as {@code startedAt}. */
  String instant();
}
