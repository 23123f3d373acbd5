package org.enforcementdata.validation;

import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInfo;

/** A rule that judges records of every type. */
public abstract class AnyRecordRule extends RecordRule<EnforcementRecord<?>> {

  /** For subclasses. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  protected AnyRecordRule(RuleInfo info) {
    super((Class) EnforcementRecord.class, info);
  }
}
