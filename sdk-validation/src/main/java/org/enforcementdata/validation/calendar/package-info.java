/** Working days after the State Council's yearly tables. */
@NullMarked
package org.enforcementdata.validation.calendar;

import org.jspecify.annotations.NullMarked;
