/**
 * Agencies, officers and parties as a record names them on the day: copies that stay as they were,
 * not links to a register.
 */
@NullMarked
package org.enforcementdata.model.snapshot;

import org.jspecify.annotations.NullMarked;
