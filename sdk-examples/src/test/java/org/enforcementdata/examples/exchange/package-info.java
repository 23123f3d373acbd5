/** Batches of records are handed over, whole, twice, out of order and cut. */
@NullMarked
package org.enforcementdata.examples.exchange;

import org.jspecify.annotations.NullMarked;
