package org.enforcementdata.validation.rule;

import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * One rule of the standard. What it says is data ({@link #info()}); how it judges is a {@link
 * RecordRule} for records of one type, or a {@link ValueRule} for values wherever they stand. A
 * rule holds no state.
 */
public sealed interface Rule permits RecordRule, ValueRule {

  /** What the rule says. */
  RuleInfo info();
}
