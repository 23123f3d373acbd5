/**
 * The rules that constraints on value types enforce: what each demands, its provisions, and the
 * diagnostics of a breach, the same whoever finds it.
 */
@NullMarked
package org.enforcementdata.model.constraint;

import org.jspecify.annotations.NullMarked;
