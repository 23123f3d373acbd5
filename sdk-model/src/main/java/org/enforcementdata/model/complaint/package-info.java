/** Complaints of citizens. */
@NullMarked
package org.enforcementdata.model.complaint;

import org.jspecify.annotations.NullMarked;
