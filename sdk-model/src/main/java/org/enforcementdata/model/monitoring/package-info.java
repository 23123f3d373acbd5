/** Results of monitoring and the signals of platforms. */
@NullMarked
package org.enforcementdata.model.monitoring;

import org.jspecify.annotations.NullMarked;
