/** Rules of evidence and logs. */
@NullMarked
package org.enforcementdata.validation.rule.evidence;

import org.jspecify.annotations.NullMarked;
