/** The door to checking: constraints and dated legal rules, one report per record. */
@NullMarked
package org.enforcementdata.validation;

import org.jspecify.annotations.NullMarked;
