package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.catalogue.RecordTypes;
import org.enforcementdata.model.diagnostic.Diagnostic;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.Reason;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleId;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * What one rule made of one record: whether it judged, what is broken, why it could not judge.
 * Where only the verdict is wanted nothing is written down. Of one check.
 */
final class Outcome {

  private static final int MOST_REASONS = 16;

  private final RuleInfo rule;
  private final Case under;
  private final Optional<LocalDate> day;
  private List<Diagnostic> diagnostics = List.of();
  private List<Reason> reasons = List.of();
  private List<String> whats = List.of();
  private boolean isJudged;
  private boolean isBroken;
  private boolean isHindered;
  private boolean isClosed;

  /** Of a rule on a case, by the law of a day that the calendar holds, or none. */
  Outcome(RuleInfo rule, Case under, Optional<LocalDate> day) {
    this.rule = rule;
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

  Optional<NotEvaluable> notEvaluable() {
    return reasons.isEmpty() ? Optional.empty() : Optional.of(NotEvaluable.of(rule, reasons));
  }

  /** No further value is judged: it is known already that the rule cannot judge, or need not. */
  void close() {
    isClosed = true;
  }

  boolean isClosed() {
    return isClosed;
  }

  void judged() {
    isJudged = true;
  }

  /** What the rule demands does not hold. */
  void broken(Object at, Map<String, ?> arguments) {
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
  void cannotJudge(ReasonKind kind, Object what) {
    isHindered = true;
    if (under.isVerdictOnly || reasons.size() == MOST_REASONS) {
      return;
    }
    if (reasons.isEmpty()) {
      reasons = new ArrayList<>(2);
      whats = new ArrayList<>(2);
    }
    String text = what instanceof Class<?> type ? RecordTypes.nameOf(type) : what.toString();
    if (!isKnown(kind, text)) {
      reasons.add(Reason.of(kind, text));
      whats.add(text);
    }
  }

  private boolean isKnown(ReasonKind kind, String what) {
    for (int i = 0; i < whats.size(); i++) {
      if (whats.get(i).equals(what) && reasons.get(i).getKind().equals(kind)) {
        return true;
      }
    }
    return false;
  }
}
