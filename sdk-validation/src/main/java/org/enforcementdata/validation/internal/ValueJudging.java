package org.enforcementdata.validation.internal;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.ValueRule;
import org.jspecify.annotations.Nullable;

/** All value rules at work on one record, in one walk. Of one check. */
final class ValueJudging {

  private final List<ValueRule<?>> rules;
  private final List<Scope> scopes;
  private final Case under;
  private final boolean isVerdictOnly;
  private final @Nullable RuleJudgement[] judgements;
  private final boolean[] isExcluded;

  ValueJudging(List<ValueRule<?>> rules, List<Scope> scopes, Case under, boolean isVerdictOnly) {
    this.rules = rules;
    this.scopes = scopes;
    this.under = under;
    this.isVerdictOnly = isVerdictOnly;
    this.judgements = new RuleJudgement[rules.size()];
    this.isExcluded = new boolean[rules.size()];
  }

  void judge(ValueWalk walk, Consumer<RuleJudgement> made) {
    walk.visit(under.record, this::visit);
    for (RuleJudgement judgement : judgements) {
      if (judgement != null) {
        made.accept(judgement);
      }
    }
  }

  private void visit(Object value, Place at, @Nullable MemberDeclaration member, int[] looking) {
    Optional<ReasonKind> trouble = under.troubles.of(value, at);
    for (int number : looking) {
      if (isOpen(number)) {
        RuleJudgement judgement = Objects.requireNonNull(judgements[number]);
        judge(rules.get(number), value, at, member, trouble, judgement);
      }
    }
  }

  /** Whether a rule judges this record; found out at its first value. */
  private boolean isOpen(int number) {
    if (judgements[number] == null && !isExcluded[number]) {
      RuleInfo rule = rules.get(number).info();
      RuleJudgement judgement = new RuleJudgement(rule, under, under.actDate, isVerdictOnly);
      boolean isCovered = scopes.get(number).covers(under, judgement);
      if (isCovered) {
        judgements[number] = judgement;
        if (under.isExcerpt && rule.isAbsenceJudged()) {
          judgement.cannotJudge(ReasonKind.EXCERPT, "");
        }
      }
      isExcluded[number] = !isCovered || judgement.isHindered();
    }
    return !isExcluded[number];
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
}
