/**
 * The rules of codes and numbers of identity, wherever they stand. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.identity;

import org.jspecify.annotations.NullMarked;
