package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Chinese name of a record type or of another object-shaped value type. The first sentence of
 * the Javadoc bears the same name in parentheses; a test compares the two.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RecordTerm {

  /** The Chinese name, such as 排污许可证. */
  String value();
}
