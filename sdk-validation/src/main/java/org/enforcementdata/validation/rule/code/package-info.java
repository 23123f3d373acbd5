/** The rules of code lists. Use them through {@link org.enforcementdata.validation.RuleSet}. */
@NullMarked
package org.enforcementdata.validation.rule.code;

import org.jspecify.annotations.NullMarked;
