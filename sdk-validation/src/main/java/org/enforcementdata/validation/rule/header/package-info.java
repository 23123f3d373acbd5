/**
 * The rules of what every record has: its revisions, its references, its annotations, its days and
 * instants. Use them through {@link org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.header;

import org.jspecify.annotations.NullMarked;
