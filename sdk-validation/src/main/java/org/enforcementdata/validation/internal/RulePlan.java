package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * The rules that can concern records of one type, laid out once: those of the record, and the walk
 * that those of values share. Immutable and thread-safe.
 */
final class RulePlan {

  private final List<AppliedRule> ofRecord = new ArrayList<>();
  private final List<ValueRule<?>> valueRules = new ArrayList<>();
  private final List<Scope> valueScopes;
  private final ValueWalk ofValues;

  RulePlan(Class<?> type, List<Rule> rules, boolean errorsOnly) {
    for (Rule rule : rules) {
      if (!isApplied(rule.info(), errorsOnly)) {
        continue;
      }
      if (rule instanceof RecordRule<?> each) {
        if (each.recordType().isAssignableFrom(type)) {
          ofRecord.add(new AppliedRule(each));
        }
      } else if (rule instanceof ValueRule<?> each) {
        valueRules.add(each);
      }
    }
    valueScopes = valueRules.stream().map(rule -> new Scope(rule.info())).toList();
    ofValues = ValueWalk.of(TypeDeclaration.of(type), valueRules);
  }

  private static boolean isApplied(RuleInfo rule, boolean errorsOnly) {
    return rule.getRetirement().isEmpty()
        && (!errorsOnly || rule.getSeverity().equals(Severity.ERROR));
  }

  /** Judges a record; tells each judgement that was made. */
  void judge(Case under, boolean isVerdictOnly, Consumer<RuleJudgement> judgements) {
    for (int i = 0; i < ofRecord.size(); i++) {
      RuleJudgement judgement = ofRecord.get(i).judge(under, isVerdictOnly);
      if (judgement != null) {
        judgements.accept(judgement);
      }
    }
    new ValueJudging(valueRules, valueScopes, under, isVerdictOnly).judge(ofValues, judgements);
  }
}
