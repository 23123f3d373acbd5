/**
 * How a value type is declared: the one style, the terms of its members, the constraints of values.
 */
@NullMarked
package org.enforcementdata.model.declaration;

import org.jspecify.annotations.NullMarked;
