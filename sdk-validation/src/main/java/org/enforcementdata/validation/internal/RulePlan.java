package org.enforcementdata.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.enforcementdata.model.constraint.Plan;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/**
 * The rules that can concern records of one type, in the order of their ids, laid out once: those
 * of the record, and the walk that those of values share. Immutable and thread-safe.
 */
final class RulePlan {

  private final List<Numbered<AppliedRule>> ofRecord = new ArrayList<>();
  private final List<Numbered<AppliedValueRule>> ofValues = new ArrayList<>();
  private final TypeDeclaration type;
  private final Plan constraints;
  private final ValueWalk walk;
  private final int size;

  /**
   * A rule and its place in the order.
   *
   * @param <T> the rule
   */
  private record Numbered<T>(int number, T rule) {}

  /** Of the rules that are wanted of a record type. */
  RulePlan(TypeDeclaration type, List<Rule> rules, Predicate<RuleInfo> wanted) {
    this.type = type;
    this.constraints = Plan.of(type);
    int number = 0;
    for (Rule rule : rules) {
      if (rule.info().getRetirement().isEmpty() && wanted.test(rule.info())) {
        if (rule instanceof ValueRule<?> each) {
          ofValues.add(new Numbered<>(number, new AppliedValueRule(each)));
          number++;
        } else if (rule instanceof RecordRule<?> each
            && each.recordType().isAssignableFrom(type.type())) {
          ofRecord.add(new Numbered<>(number, new AppliedRule(each)));
          number++;
        }
      }
    }
    size = number;
    walk = ValueWalk.of(type, ofValues.stream().map(Numbered::rule).toList());
  }

  TypeDeclaration type() {
    return type;
  }

  Plan constraints() {
    return constraints;
  }

  /**
   * What each rule made of a record, in the order of their ids; null where it had nothing to do.
   *
   * @return null where a constraint is broken and the case asks for it: nobody has judged then
   */
  @Nullable Outcome @Nullable [] judge(Case under) {
    @Nullable RuleJudgement[] judgements = new RuleJudgement[ofValues.size()];
    if (!walk.visit(under, judgements)) {
      return null;
    }
    @Nullable Outcome[] outcomes = new Outcome[size];
    for (int i = 0; i < judgements.length; i++) {
      RuleJudgement judgement = judgements[i];
      outcomes[ofValues.get(i).number()] = judgement;
    }
    for (int i = 0; i < ofRecord.size(); i++) {
      outcomes[ofRecord.get(i).number()] = ofRecord.get(i).rule().judge(under);
    }
    return outcomes;
  }

  /** Whether no constraint and no rule is broken. */
  boolean accepts(Case under) {
    @Nullable Outcome[] outcomes = judge(under);
    if (outcomes == null) {
      return false;
    }
    for (Outcome outcome : outcomes) {
      if (outcome != null && outcome.isBroken()) {
        return false;
      }
    }
    return true;
  }
}
