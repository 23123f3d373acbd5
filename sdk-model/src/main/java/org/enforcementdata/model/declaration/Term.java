package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a member is in the standard. Together with the accessor's name, type, constraints, the first
 * sentence of its Javadoc and what {@link DataType} says of all members this is the whole
 * declaration; schemas, field reference, masking and messages follow from it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Term {

  /** The standard's Chinese term, such as 统一社会信用代码. */
  String value();

  /** Where the member comes from, such as {@code 行政处罚法（2021）第四十二条}; empty: as its type says. */
  String source() default "";

  /** How sure the source is; none: as its type says. */
  Certainty[] certainty() default {};

  /** Whether the value is personal information. */
  Privacy privacy() default Privacy.NONE;

  /** Who may see the value; none: as its type says. A member with a privacy class states it. */
  Publication[] publication() default {};

  /**
   * The unit of a bare number, such as {@code m} or {@code d}; empty where the value carries its
   * own or has none.
   */
  String unit() default "";
}
