package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Declares an object-shaped value type: what is true of all its members is said here once, and a
 * member's {@link Term} says only what differs. Besides, the one style of generated
 * implementations: accessors named {@code getX} or {@code isX} (so that any Bean Validation
 * provider sees their constraints), an implementation that nobody else sees, a public {@code
 * builder()}. Members with a privacy class are {@link Value.Redacted} besides, so that {@code
 * toString()} shows nothing of them; a test compares the two.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Value.Style(
    get = {"get*", "is*"},
    jdkOnly = true,
    deferCollectionAllocation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "***",
    allowedClasspathAnnotations = Override.class,
    headerComments = false)
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
