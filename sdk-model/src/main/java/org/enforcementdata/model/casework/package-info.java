/** Orders, cases and penalty decisions. */
@NullMarked
package org.enforcementdata.model.casework;

import org.jspecify.annotations.NullMarked;
