/** Discretion benchmarks, calculations and no-penalty lists. */
@NullMarked
package org.enforcementdata.model.discretion;

import org.jspecify.annotations.NullMarked;
