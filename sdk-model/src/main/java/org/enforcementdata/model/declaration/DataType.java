package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares an object-shaped value type: what is true of all its members is said here once, and a
 * member's {@link Term} says only what differs. Members with a privacy class are {@code
 * Value.Redacted} besides, so that {@code toString()} shows nothing of them; a test compares the
 * two. How implementations are generated is said once at the package {@code
 * org.enforcementdata.model}, not here: an embedder's compiler reads this annotation and has no
 * annotations of Immutables.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DataType {

  /** Wire name of a record type, such as {@code penalty-decision}; empty for parts of records. */
  String name() default "";

  /** The Chinese name, such as 排污许可证; the first sentence of the Javadoc bears it in parentheses. */
  String term();

  /** Where the members come from: an instrument with its clause, or a named source. */
  String source();

  /** How sure the source is; never raise it without reading the source. */
  Certainty certainty();

  /** Who may see the members. */
  Publication publication();
}
