package org.enforcementdata.validation.internal;

import java.util.Optional;
import org.enforcementdata.model.declaration.DataObject;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.ValueRule;

/** One rule on values, with what it says laid out for judging. Immutable and thread-safe. */
final class AppliedValueRule {

  private final ValueRule<Object> rule;
  private final RuleInfo info;
  private final Scope scope;
  private final LastReasons last;

  @SuppressWarnings("unchecked")
  AppliedValueRule(ValueRule<?> rule) {
    this.rule = (ValueRule<Object>) rule;
    this.info = rule.info();
    this.scope = new Scope(info);
    this.last = new LastReasons(info);
  }

  /** Whether the rule looks at values of a type. */
  boolean looksAt(Class<?> type) {
    return rule.valueTypes().stream().anyMatch(wanted -> wanted.isAssignableFrom(type));
  }

  /** The judgement of a record, made at the first value that the rule looks at. */
  RuleJudgement begin(Case under) {
    RuleJudgement judgement = new RuleJudgement(info, last, under, under.actDate);
    boolean isCovered = scope.covers(under, judgement);
    if (isCovered && under.isExcerpt && info.isAbsenceJudged()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "");
    }
    if (!isCovered || judgement.isHindered()) {
      judgement.close();
    }
    return judgement;
  }

  /** Judges the value at which the walk stands. */
  void judge(Object value, Optional<ReasonKind> trouble, RuleJudgement judgement) {
    if (judgement.isClosed()) {
      return;
    }
    if (trouble.isPresent() && isWhole(value)) {
      judgement.cannotJudge(trouble.get(), judgement.at());
    } else {
      rule.judge(value, judgement);
    }
  }

  /** An error within an object does not keep a rule from the rest of it. */
  private static boolean isWhole(Object value) {
    return !(value instanceof DataObject<?>);
  }
}
