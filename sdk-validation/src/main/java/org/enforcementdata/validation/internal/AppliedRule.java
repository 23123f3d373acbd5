package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.RecordRule;
import org.jspecify.annotations.Nullable;

/** One rule on records, with what it says laid out for judging. Immutable and thread-safe. */
final class AppliedRule {

  private final RecordRule<EnforcementRecord<?>> rule;
  private final RuleInfo info;
  private final Scope scope;
  private final LastReasons last;
  private final List<Input<?, ?>> needs;
  private final boolean tellsDay;

  @SuppressWarnings("unchecked")
  AppliedRule(RecordRule<?> rule) {
    this.rule = (RecordRule<EnforcementRecord<?>>) rule;
    this.info = rule.info();
    this.scope = new Scope(info);
    this.last = new LastReasons(info);
    this.needs = info.getNeeds().stream().<Input<?, ?>>map(need -> (Input<?, ?>) need).toList();
    this.tellsDay = declares(rule.getClass(), 1) || declares(rule.getClass(), 2);
  }

  /** Whether a rule has an act date of its own, and not that of the record. */
  private static boolean declares(Class<?> type, int parameters) {
    for (Class<?> each = type; each != RecordRule.class; each = each.getSuperclass()) {
      for (var method : each.getDeclaredMethods()) {
        if (method.getName().equals("actDate") && method.getParameterCount() == parameters) {
          return true;
        }
      }
    }
    return false;
  }

  /** Judges a record; null where the rule has nothing to do with it. */
  @Nullable Outcome judge(Case under) {
    if (!rule.concerns(under.record)) {
      return null;
    }
    Optional<LocalDate> day = tellsDay ? ownDay(under) : under.actDate;
    if (!under.isWithdrawn && scope.excludes(day)) {
      return null;
    }
    RuleJudgement judgement = new RuleJudgement(info, last, under, day);
    if (!scope.covers(under, judgement)) {
      return null;
    }
    if (isOpen(under, judgement)) {
      rule.judge(under.record, judgement);
    }
    return judgement;
  }

  private Optional<LocalDate> ownDay(Case under) {
    return Case.writable(rule.actDate(under.record, under.circumstances.index()));
  }

  /** Whether nothing that was found so far keeps the rule from judging. */
  private boolean isOpen(Case under, RuleJudgement judgement) {
    if (judgement.isHindered()) {
      return false;
    }
    if (under.isExcerpt && info.isAbsenceJudged()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "");
      return false;
    }
    boolean isOpen = true;
    for (int i = 0; i < needs.size(); i++) {
      isOpen &= isThere(needs.get(i), under, judgement);
    }
    if (!under.troubles.areNone()) {
      for (String read : info.getReads()) {
        Optional<Map.Entry<String, ReasonKind>> trouble = under.troubles.under(read);
        trouble.ifPresent(each -> judgement.cannotJudge(each.getValue(), each.getKey()));
        isOpen &= trouble.isEmpty();
      }
    }
    return isOpen;
  }

  /** A single need must be there; of many, the elements that lack it are skipped. */
  private static boolean isThere(Input<?, ?> need, Case under, RuleJudgement judgement) {
    return (under.troubles.areNone() && need.isIn(under.record)) || !judgement.each(need).isEmpty();
  }
}
