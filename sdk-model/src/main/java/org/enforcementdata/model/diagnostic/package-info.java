/** What checking says: rules, diagnostics, reports. */
@NullMarked
package org.enforcementdata.model.diagnostic;

import org.jspecify.annotations.NullMarked;
