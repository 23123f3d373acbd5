package org.enforcementdata.model.declaration;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A full record must have the member; an excerpt need not. A list must then have an element. No
 * constraint of its own, since a part does not know of which record it is: the record's constraint
 * judges its parts at every depth.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredInFull {}
