/** Plans of inspections, pools and draws. */
@NullMarked
package org.enforcementdata.model.plan;

import org.jspecify.annotations.NullMarked;
