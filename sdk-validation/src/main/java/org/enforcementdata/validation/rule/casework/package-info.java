/**
 * The rules of cases and decisions. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.casework;

import org.jspecify.annotations.NullMarked;
