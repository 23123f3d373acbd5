/** Sources, permits and registrations. */
@NullMarked
package org.enforcementdata.model.permit;

import org.jspecify.annotations.NullMarked;
