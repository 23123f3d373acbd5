/**
 * The rules of campaigns and statistical returns. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.campaign;

import org.jspecify.annotations.NullMarked;
