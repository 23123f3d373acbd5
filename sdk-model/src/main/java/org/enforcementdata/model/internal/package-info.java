/**
 * Reflection over the declarations and the reader of tables, for the modules of the SDK alone. Not
 * for users of the SDK: anything here may change in any release.
 */
@NullMarked
package org.enforcementdata.model.internal;

import org.jspecify.annotations.NullMarked;
