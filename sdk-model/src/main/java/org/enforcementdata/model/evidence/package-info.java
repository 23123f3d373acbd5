/** Evidence. */
@NullMarked
package org.enforcementdata.model.evidence;

import org.jspecify.annotations.NullMarked;
