package org.enforcementdata.validation.rule.header;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.RecordRule;

/** A rule of what every record has, whatever its type. */
abstract class HeaderRule extends RecordRule<EnforcementRecord<?>> {

  @SuppressWarnings("unchecked")
  private static final Class<EnforcementRecord<?>> EVERY =
      (Class<EnforcementRecord<?>>) (Class<?>) EnforcementRecord.class;

  /** For subclasses. */
  protected HeaderRule(RuleInfo info) {
    super(EVERY, info);
  }

  /** What stands at a pointer of every record. */
  static <T> Input<EnforcementRecord<?>, T> input(String pointer, Class<T> type) {
    return Input.of(EVERY, pointer, type);
  }
}
