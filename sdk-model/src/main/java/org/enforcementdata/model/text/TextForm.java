package org.enforcementdata.model.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.enforcementdata.model.declaration.Certainty;

/**
 * The whole rule of a {@link WrittenText}: its id, its name, where it comes from, and the form as
 * far as every regular-expression dialect and JSON Schema can say it. What lies beyond (check
 * digits, tables) is the type's own {@link WrittenText#check()}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TextForm {

  /** Id of the rule that a text of another form breaks. */
  String rule();

  /** Number of the rule in the catalogue; empty where it has none. */
  String catalogue() default "";

  /** What the text is, in Chinese, such as 统一社会信用代码. */
  String termZh();

  /** What the text is, in English, such as unified social credit code. */
  String termEn();

  /** Where the form comes from: an instrument with its clause, or a named source. */
  String source();

  /** How sure the source is. */
  Certainty certainty();

  /** Whether the text has a check character besides its form. */
  boolean hasCheckCharacter() default false;

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
  String formZh();

  /** The form in English. */
  String formEn();

  /** An example with valid check digits. */
  String example();
}
