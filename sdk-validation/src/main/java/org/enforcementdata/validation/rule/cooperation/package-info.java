/** Rules of cooperation and transfers. */
@NullMarked
package org.enforcementdata.validation.rule.cooperation;

import org.jspecify.annotations.NullMarked;
