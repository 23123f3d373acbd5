/** What every exchanged record has. */
@Value.Style(
    get = {"get*", "is*"},
    jdkOnly = true,
    deferCollectionAllocation = true,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    redactedMask = "***",
    allowedClasspathAnnotations = Override.class,
    headerComments = false)
@NullMarked
package org.enforcementdata.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
