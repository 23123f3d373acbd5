/** Rules of discretion. */
@NullMarked
package org.enforcementdata.validation.rule.discretion;

import org.jspecify.annotations.NullMarked;
