package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every object-shaped value type: an interface, its accessors named {@code getX}
 * or {@code isX} (so that any Bean Validation provider sees their constraints), a generated
 * immutable implementation that nobody else sees, and a public {@code builder()}. Members with a
 * privacy class are {@link Value.Redacted} besides, so that {@code toString()} shows nothing of
 * them; a test compares the two.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    get = {"get*", "is*"},
    jdkOnly = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "***",
    headerComments = false)
public @interface DataType {}
