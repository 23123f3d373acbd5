package org.enforcementdata.model.diagnostic;

import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * The end of a rule. Its id stays in the catalogue and is never used again.
 *
 * @param version version of the SDK from which on the rule judges nothing
 * @param reason why
 * @param successor the rule that took its place; empty: none
 */
public record Retirement(String version, BilingualText reason, Optional<RuleId> successor) {}
