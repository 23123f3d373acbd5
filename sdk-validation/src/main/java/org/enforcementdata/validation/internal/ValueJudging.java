package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.validation.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/** All value rules at work on one record, in one walk. Of one check. */
final class ValueJudging {

  private final Case under;
  private final boolean isVerdictOnly;
  private final Optional<LocalDate> actDate;
  private final Map<ValueRule<?>, Optional<RuleJudgement>> judgements = new IdentityHashMap<>();
  private final Map<ValueRule<?>, RuleJudgement> used = new LinkedHashMap<>();

  ValueJudging(Case under, boolean isVerdictOnly) {
    this.under = under;
    this.isVerdictOnly = isVerdictOnly;
    this.actDate = under.record.actDate();
  }

  Collection<RuleJudgement> judge(ValueWalk walk) {
    walk.visit(under.record, this::visit);
    return used.values();
  }

  private void visit(
      Object value, Place at, @Nullable MemberDeclaration member, List<ValueRule<?>> rules) {
    Optional<ReasonKind> trouble = under.troubles.of(value, at);
    for (int i = 0; i < rules.size(); i++) {
      ValueRule<?> rule = rules.get(i);
      Optional<RuleJudgement> judgement =
          judgements.computeIfAbsent(rule, each -> judgementOf(each));
      if (judgement.isPresent()) {
        judge(rule, value, at, member, trouble, judgement.get());
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static void judge(
      ValueRule<?> rule,
      Object value,
      Place at,
      @Nullable MemberDeclaration member,
      Optional<ReasonKind> trouble,
      RuleJudgement judgement) {
    if (trouble.isPresent() && isWhole(value)) {
      judgement.cannotJudge(trouble.get(), at.toString());
      return;
    }
    judgement.standUnder(member);
    ((ValueRule<Object>) rule).judge(value, at, judgement);
  }

  /** An error within an object does not keep a rule from the rest of it. */
  private static boolean isWhole(Object value) {
    return !(value instanceof org.enforcementdata.model.declaration.DataObject);
  }

  /** The judgement of a rule; empty where its period or territory excludes the record. */
  private Optional<RuleJudgement> judgementOf(ValueRule<?> rule) {
    RuleJudgement judgement = new RuleJudgement(rule.info(), under, actDate, isVerdictOnly);
    if (!Scope.covers(rule.info(), under, judgement)) {
      return Optional.empty();
    }
    used.put(rule, judgement);
    boolean cannot =
        under.isWithdrawn || (actDate.isEmpty() && rule.info().needsActDate());
    return cannot ? Optional.empty() : Optional.of(judgement);
  }
}
