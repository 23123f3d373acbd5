/** Rules of monitoring and signals. */
@NullMarked
package org.enforcementdata.validation.rule.monitoring;

import org.jspecify.annotations.NullMarked;
