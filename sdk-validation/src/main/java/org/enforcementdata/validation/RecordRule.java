package org.enforcementdata.validation;

import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * A rule that judges records of one type.
 *
 * @param <R> the record type
 */
public abstract class RecordRule<R> implements Rule<R> {

  private final Class<R> recordType;
  private final RuleInfo info;

  /** For subclasses. */
  protected RecordRule(Class<R> recordType, RuleInfo info) {
    this.recordType = recordType;
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  @Override
  public final Class<R> recordType() {
    return recordType;
  }
}
