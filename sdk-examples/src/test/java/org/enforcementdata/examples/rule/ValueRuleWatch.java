package org.enforcementdata.examples.rule;

import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * A rule of values at work, watched.
 *
 * @param <T> what the values have in common
 */
final class ValueRuleWatch<T> extends ValueRule<T> {

  private final ValueRule<T> rule;
  private final Readings readings;

  ValueRuleWatch(ValueRule<T> rule, Readings readings) {
    super(rule.info(), rule.valueTypes());
    this.rule = rule;
    this.readings = readings;
  }

  @Override
  public void judge(T value, Judgement judgement) {
    rule.judge(readings.watched(value), readings.watched(judgement));
  }
}
