/** Dispatches, inspections and checklists. */
@NullMarked
package org.enforcementdata.model.inspection;

import org.jspecify.annotations.NullMarked;
