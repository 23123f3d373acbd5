/** Rules of plans and draws. */
@NullMarked
package org.enforcementdata.validation.rule.plan;

import org.jspecify.annotations.NullMarked;
