package org.enforcementdata.examples.rule;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A rule of records at work, watched.
 *
 * @param <R> the record type
 */
final class RuleWatch<R extends EnforcementRecord<?>> extends RecordRule<R> {

  private final RecordRule<R> rule;
  private final Readings readings;

  RuleWatch(RecordRule<R> rule, Readings readings) {
    super(rule.recordType(), rule.info());
    this.rule = rule;
    this.readings = readings;
  }

  @Override
  public boolean concerns(R record) {
    return rule.concerns(readings.watched(record));
  }

  /** What every rule reads of the act date is no matter of the rule, unless it has its own. */
  @Override
  public Optional<LocalDate> actDate(R record, RecordIndex index) {
    return hasOwnActDate()
        ? rule.actDate(readings.watched(record), readings.watched(index))
        : rule.actDate(record, index);
  }

  private boolean hasOwnActDate() {
    for (Class<?> type = rule.getClass(); type != RecordRule.class; type = type.getSuperclass()) {
      for (Method declared : type.getDeclaredMethods()) {
        if (declared.getName().equals("actDate")) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void judge(R record, Judgement judgement) {
    rule.judge(readings.watched(record), readings.watched(judgement));
  }
}
