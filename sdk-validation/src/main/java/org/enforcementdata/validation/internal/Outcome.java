package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * What one rule made of one record: whether it judged, what is broken, why it could not judge.
 * Where only the verdict is wanted nothing is written down. Of one check.
 */
abstract class Outcome {

  private static final int MOST_REASONS = 16;

  final RuleInfo rule;
  private final LastReasons last;
  final Case under;
  private final Optional<LocalDate> day;
  private List<Diagnostic> diagnostics = List.of();
  private List<Hindrance> reasons = List.of();
  private boolean isJudged;
  private boolean isBroken;
  private boolean isHindered;
  private boolean isClosed;

  /** Of a rule on a case, by the law of a day that the calendar holds, or none. */
  Outcome(RuleInfo rule, LastReasons last, Case under, Optional<LocalDate> day) {
    this.rule = rule;
    this.last = last;
    this.under = under;
    this.day = day;
  }

  Optional<LocalDate> day() {
    return day;
  }

  RuleId id() {
    return rule.getId();
  }

  boolean isJudged() {
    return isJudged;
  }

  boolean isBroken() {
    return isBroken;
  }

  /** Whether something kept the rule from judging all that it should. */
  boolean isHindered() {
    return isHindered;
  }

  List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What tells why the rule could not judge, where something hindered it. */
  NotEvaluable notEvaluable() {
    return last.of(reasons);
  }

  /** No further value is judged: it is known already that the rule cannot judge, or need not. */
  void close() {
    isClosed = true;
  }

  boolean isClosed() {
    return isClosed;
  }

  /** What the rule demands holds, as far as it was looked at. */
  public final void holds() {
    isJudged = true;
  }

  /** What the rule demands does not hold. */
  public final void broken(Object at, Map<String, ?> arguments) {
    isJudged = true;
    isBroken = true;
    if (under.isVerdictOnly) {
      return;
    }
    if (diagnostics.isEmpty()) {
      diagnostics = new ArrayList<>();
    }
    String pointer = at.toString();
    diagnostics.add(
        Diagnostic.of(rule, pointer, Arguments.shown(under.type, pointer, arguments))
            .basis(rule.basesOn(day.orElseGet(under::today)))
            .build());
  }

  /** Why the rule cannot judge, or not all; each reason once, and no more than a reader wants. */
  public final void cannotJudge(ReasonKind kind, Object what) {
    isHindered = true;
    if (under.isVerdictOnly || reasons.size() == MOST_REASONS) {
      return;
    }
    if (reasons.isEmpty()) {
      reasons = new ArrayList<>(2);
    }
    String text = what instanceof Class<?> type ? RecordTypes.nameOf(type) : what.toString();
    if (!isKnown(kind, text)) {
      reasons.add(new Hindrance(kind, text));
    }
  }

  private boolean isKnown(ReasonKind kind, String what) {
    for (int i = 0; i < reasons.size(); i++) {
      if (reasons.get(i).is(kind, what)) {
        return true;
      }
    }
    return false;
  }
}
