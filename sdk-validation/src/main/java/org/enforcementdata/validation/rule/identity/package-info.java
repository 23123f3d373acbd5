/**
 * The rules of codes and values wherever they stand. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.value;

import org.jspecify.annotations.NullMarked;
