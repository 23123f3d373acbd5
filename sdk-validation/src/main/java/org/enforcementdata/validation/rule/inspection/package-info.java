/**
 * The rules of dispatches, inspections and service visits. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.inspection;

import org.jspecify.annotations.NullMarked;
