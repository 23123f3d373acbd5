/** Electronic receipts of inspections. */
@NullMarked
package org.enforcementdata.model.receipt;

import org.jspecify.annotations.NullMarked;
