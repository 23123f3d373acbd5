/**
 * The rules of parties and of the entity base. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.party;

import org.jspecify.annotations.NullMarked;
