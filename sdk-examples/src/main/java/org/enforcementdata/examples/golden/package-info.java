/** The golden data: every record set of the drive of 2020, the same in every run; all invented. */
@NullMarked
package org.enforcementdata.examples.golden;

import org.jspecify.annotations.NullMarked;
