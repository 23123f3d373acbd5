/**
 * Jackson and the schema validator stop here. Not for users of the SDK: anything here may change in
 * any release.
 */
@NullMarked
package org.enforcementdata.serialization.internal;

import org.jspecify.annotations.NullMarked;
