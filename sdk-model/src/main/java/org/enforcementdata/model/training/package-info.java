/** Training. */
@NullMarked
package org.enforcementdata.model.training;

import org.jspecify.annotations.NullMarked;
