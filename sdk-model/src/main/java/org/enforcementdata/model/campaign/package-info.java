/** Campaigns and statistical returns. */
@NullMarked
package org.enforcementdata.model.campaign;

import org.jspecify.annotations.NullMarked;
