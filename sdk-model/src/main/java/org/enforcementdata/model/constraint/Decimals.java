package org.enforcementdata.model.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A decimal number that is always written with exactly so many decimals. More cannot be
 * represented: this is no constraint, for no value breaks it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Decimals {

  /** Number of decimals. */
  int value();
}
