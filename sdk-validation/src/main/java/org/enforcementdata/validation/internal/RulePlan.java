package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.RuleInput;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.Rule;
import org.enforcementdata.validation.rule.ValueRule;

/**
 * The rules that can concern records of one type, laid out once: those of the record, and the walk
 * that those of values share. Immutable and thread-safe.
 */
final class RulePlan {

  private final List<RecordRule<?>> ofRecord = new ArrayList<>();
  private final List<ValueRule<?>> valueRules = new ArrayList<>();
  private final ValueWalk ofValues;

  RulePlan(Class<?> type, List<Rule> rules, boolean errorsOnly) {
    for (Rule rule : rules) {
      if (rule.info().getRetirement().isPresent()
          || (errorsOnly && !rule.info().getSeverity().equals(Severity.ERROR))) {
        continue;
      }
      if (rule instanceof RecordRule<?> each) {
        if (each.recordType().isAssignableFrom(type)) {
          ofRecord.add(each);
        }
      } else if (rule instanceof ValueRule<?> each) {
        valueRules.add(each);
      }
    }
    ofValues = ValueWalk.of(TypeDeclaration.of(type), valueRules);
  }

  /** Judges a record; tells each judgement that was made. */
  void judge(Case under, boolean isVerdictOnly, Consumer<RuleJudgement> judgements) {
    for (RecordRule<?> rule : ofRecord) {
      judge(rule, under, isVerdictOnly).ifPresent(judgements);
    }
    new ValueJudging(valueRules, under, isVerdictOnly).judge(ofValues, judgements);
  }

  @SuppressWarnings("unchecked")
  private static Optional<RuleJudgement> judge(
      RecordRule<?> rule, Case under, boolean isVerdictOnly) {
    RecordRule<EnforcementRecord<?>> typed = (RecordRule<EnforcementRecord<?>>) rule;
    if (!typed.concerns(under.record)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = typed.actDate(under.record, under.circumstances.index());
    RuleJudgement judgement = new RuleJudgement(rule.info(), under, day, isVerdictOnly);
    if (!Scope.covers(rule.info(), under, judgement)) {
      return Optional.empty();
    }
    if (isOpen(rule.info(), under, judgement)) {
      typed.judge(under.record, judgement);
    }
    return Optional.of(judgement);
  }

  /** Whether nothing that was found so far keeps the rule from judging. */
  private static boolean isOpen(RuleInfo rule, Case under, RuleJudgement judgement) {
    if (judgement.isHindered()) {
      return false;
    }
    if (under.isExcerpt && rule.isAbsenceJudged()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "");
      return false;
    }
    boolean isOpen = true;
    for (RuleInput need : rule.getNeeds()) {
      isOpen &= isThere((Input<?, ?>) need, under, judgement);
    }
    if (!under.troubles.areNone()) {
      for (String read : rule.getReads()) {
        Optional<Map.Entry<String, ReasonKind>> trouble = under.troubles.under(read);
        trouble.ifPresent(each -> judgement.cannotJudge(each.getValue(), each.getKey()));
        isOpen &= trouble.isEmpty();
      }
    }
    return isOpen;
  }

  /** A single need must be there; of many, the elements that lack it are skipped. */
  private static boolean isThere(Input<?, ?> need, Case under, RuleJudgement judgement) {
    boolean isPlain = need.isSingle() && under.troubles.areNone();
    return (isPlain && need.in(under.record).isPresent()) || !judgement.each(need).isEmpty();
  }
}
