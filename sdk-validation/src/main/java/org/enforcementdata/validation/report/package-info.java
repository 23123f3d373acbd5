/** Reports for people. */
@NullMarked
package org.enforcementdata.validation.report;

import org.jspecify.annotations.NullMarked;
