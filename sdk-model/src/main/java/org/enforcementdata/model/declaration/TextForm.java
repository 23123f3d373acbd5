package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of a {@link WrittenText} as far as every regular-expression dialect and JSON Schema can
 * say it. What lies beyond (check digits, tables) is the type's own {@link WrittenText#check()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {

  /** Id of the rule that a text of another form breaks. */
  String rule();

  /**
   * Anchored pattern; only constructs that mean the same in Java, ECMAScript and Python. Empty: any
   * text.
   */
  String pattern() default "";

  /** Least number of Unicode code points. */
  int minLength() default 1;

  /** Greatest number of Unicode code points. */
  int maxLength();

  /** The form in Chinese, such as 18 位大写字母和数字. */
  String zh();

  /** The form in English. */
  String en();

  /** An example with valid check digits. */
  String example();
}
