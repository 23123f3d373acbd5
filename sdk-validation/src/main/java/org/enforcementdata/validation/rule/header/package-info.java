/** The rules of every record. Use them through {@link org.enforcementdata.validation.RuleSet}. */
@NullMarked
package org.enforcementdata.validation.rule.record;

import org.jspecify.annotations.NullMarked;
