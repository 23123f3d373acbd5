package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a member is in the standard. Together with the accessor's name, type, constraints and the
 * first sentence of its Javadoc this is the whole declaration of the member; schemas, field
 * reference, masking and messages follow from it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Term {

  /** The standard's Chinese term, such as 统一社会信用代码. */
  String value();

  /** The standard or article that the member comes from, such as {@code 行政处罚法第四十二条}. */
  String source();

  /** How sure the source is; never raise it without reading the source. */
  Certainty certainty() default Certainty.CERTAIN;

  /** Whether the value is personal information. */
  Privacy privacy() default Privacy.NONE;

  /** Who may see the value. */
  Publication publication() default Publication.INTERNAL;

  /**
   * The unit of a bare number, such as {@code m} or {@code d}; empty where the value carries its
   * own or has none.
   */
  String unit() default "";
}
