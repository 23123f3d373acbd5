package org.enforcementdata.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * One rule of the standard: what it says ({@link #info()}) and how a record is judged by it.
 * Judging is a pure function of the record, the act date and what the judgement gives; a rule holds
 * no state.
 *
 * @param <R> the record type that the rule judges
 */
public interface Rule<R> {

  /** What the rule says. */
  RuleInfo info();

  /** The record type that the rule judges; {@link EnforcementRecord} where it judges every one. */
  Class<R> recordType();

  /**
   * The day whose law applies; empty where the record has not reached the step that the rule
   * judges.
   */
  default Optional<LocalDate> actDate(R record, RecordIndex index) {
    return Optional.of(((EnforcementRecord<?>) record).actDate());
  }

  /** Judges a record: tells the judgement what holds, what is broken and what is missing. */
  void judge(R record, Judgement judgement);
}
