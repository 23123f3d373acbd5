/** Rules of complaints. */
@NullMarked
package org.enforcementdata.validation.rule.complaint;

import org.jspecify.annotations.NullMarked;
