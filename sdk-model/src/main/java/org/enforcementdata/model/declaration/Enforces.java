package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The constraints of this accessor enforce a rule of the catalogue, whose id their diagnostics
 * bear.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Enforces {

  /** Id of the rule, such as {@code money.not-negative}. */
  String value();
}
