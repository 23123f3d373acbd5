/**
 * The rules of sources, permits and registrations. Use them through {@link
 * org.enforcementdata.validation.RuleSet}.
 */
@NullMarked
package org.enforcementdata.validation.rule.permit;

import org.jspecify.annotations.NullMarked;
