package org.enforcementdata.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.enforcementdata.model.declaration.Certainty;

/**
 * A text member has a narrower form where a code member has one of some codes, such as an outlet
 * code at an outlet of water. A text that is masked, or breaks the form of its own type, is judged
 * as such. Null is valid.
 */
@Documented
@Constraint(validatedBy = FormWhenValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface FormWhen {

  /** Name of the text member. */
  String member();

  /** Pattern of the narrower form; means the same in every dialect. */
  String pattern();

  /** Name of the code member. */
  String when();

  /** The codes with which the narrower form is demanded. */
  String[] in();

  /** Id of the rule that another text breaks. */
  String rule();

  /** Number of the rule in the catalogue. */
  String catalogue() default "";

  /** What must be true, in Chinese. */
  String statementZh();

  /** What must be true, in English. */
  String statementEn();

  /** The narrower form in Chinese. */
  String formZh();

  /** The narrower form in English. */
  String formEn();

  /** Where the rule comes from. */
  String source();

  /** How sure the rule is. */
  Certainty certainty();

  /** Replaced by the message of the rule. */
  String message() default "{org.enforcementdata.text.form-when}";

  /** Validation groups. */
  Class<?>[] groups() default {};

  /** Payload for clients of Bean Validation. */
  Class<? extends Payload>[] payload() default {};
}
