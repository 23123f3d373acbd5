package org.enforcementdata.validation.rule;

import java.util.List;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * A rule that judges values of a type wherever they stand in records of every type. All such rules
 * share one walk of the record. Values that bear an error, are masked or annotated are not judged.
 *
 * @param <T> what the values have in common
 */
public abstract non-sealed class ValueRule<T> implements Rule {

  private final List<Class<? extends T>> valueTypes;
  private final RuleInfo info;

  /** For subclasses: the types of values that the rule looks at. */
  protected ValueRule(RuleInfo info, List<Class<? extends T>> valueTypes) {
    this.valueTypes = List.copyOf(valueTypes);
    this.info = info;
  }

  @Override
  public final RuleInfo info() {
    return info;
  }

  /** The types of values that the rule looks at. */
  public final List<Class<? extends T>> valueTypes() {
    return valueTypes;
  }

  /** Judges one value. */
  public abstract void judge(T value, Judgement judgement);
}
