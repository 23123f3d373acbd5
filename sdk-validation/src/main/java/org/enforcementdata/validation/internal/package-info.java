/**
 * Rules at work, and Hibernate Validator behind its door. Not for users of the SDK: anything here
 * may change in any release.
 */
@NullMarked
package org.enforcementdata.validation.internal;

import org.jspecify.annotations.NullMarked;
