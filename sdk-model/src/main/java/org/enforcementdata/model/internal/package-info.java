/**
 * Reflection over the declarations, for the modules of the SDK alone. Not for users of the SDK:
 * anything here may change in any release.
 */
@NullMarked
package org.enforcementdata.model.internal;

import org.jspecify.annotations.NullMarked;
