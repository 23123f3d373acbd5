/** Amounts of money, measured values, counts and coordinates: numbers that never travel alone. */
@NullMarked
package org.enforcementdata.model.quantity;

import org.jspecify.annotations.NullMarked;
