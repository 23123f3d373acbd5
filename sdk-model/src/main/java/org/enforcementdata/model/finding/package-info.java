/** Findings and their closed loop. */
@NullMarked
package org.enforcementdata.model.finding;

import org.jspecify.annotations.NullMarked;
