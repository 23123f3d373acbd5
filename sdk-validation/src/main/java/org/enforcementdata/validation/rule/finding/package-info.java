/** The rules of findings. Use them through {@link org.enforcementdata.validation.RuleSet}. */
@NullMarked
package org.enforcementdata.validation.rule.finding;

import org.jspecify.annotations.NullMarked;
