package org.enforcementdata.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * A rule that judges records of one type, or of every type where that is {@link EnforcementRecord}.
 * The order of judging: does the rule {@linkplain #concerns concern} the record; period and
 * territory; are its needs there; {@link #judge}.
 *
 * @param <R> the record type
 */
public abstract non-sealed class RecordRule<R extends EnforcementRecord<?>> implements Rule {

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

  /** The record type. */
  public final Class<R> recordType() {
    return recordType;
  }

  /**
   * Whether the rule has anything to say of a record; reads only what is declared. Where it cannot
   * be told because something is absent, it concerns the record, and its needs say what is missing.
   */
  public boolean concerns(R record) {
    return true;
  }

  /** The day whose law applies; empty where the record does not tell it. */
  public Optional<LocalDate> actDate(R record) {
    return record.actDate();
  }

  /** The same where another record tells the day: it is found by a look-up that the rule names. */
  public Optional<LocalDate> actDate(R record, RecordIndex index) {
    return actDate(record);
  }

  /** Judges a record: tells the judgement what holds, what is broken and what is missing. */
  public abstract void judge(R record, Judgement judgement);
}
