package org.enforcementdata.validation.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.DivisionCode;
import org.jspecify.annotations.Nullable;

/** Period and territory of a rule, and what makes both unknown. Immutable and thread-safe. */
final class Scope {

  private final @Nullable LocalDate from;
  private final @Nullable LocalDate to;
  private final @Nullable String territory;
  private final boolean needsActDate;

  /** Of a rule, as it says. */
  Scope(RuleInfo rule) {
    from = rule.getEffectiveFrom().orElse(null);
    to = rule.getEffectiveTo().orElse(null);
    territory = rule.getTerritory().orElse(null);
    needsActDate = rule.needsActDate();
  }

  /** Whether a day is known and lies outside the period. */
  boolean excludes(Optional<LocalDate> actDate) {
    if (actDate.isEmpty()) {
      return false;
    }
    LocalDate day = actDate.get();
    return (from != null && day.isBefore(from)) || (to != null && day.isAfter(to));
  }

  /**
   * Whether the rule can be one for this record: not where its period or territory excludes it. Why
   * that cannot be told, or that the record is withdrawn, is told to the judgement.
   */
  boolean covers(Case under, RuleJudgement judgement) {
    if (under.isWithdrawn) {
      judgement.cannotJudge(ReasonKind.WITHDRAWN, "");
      return true;
    }
    if (excludes(judgement.day())) {
      return false;
    }
    if (needsActDate && judgement.day().isEmpty()) {
      judgement.cannotJudge(ReasonKind.NO_ACT_DATE, "");
    }
    return territory == null || liesIn(territory, under, judgement);
  }

  private static boolean liesIn(String prefix, Case under, RuleJudgement judgement) {
    Optional<DivisionCode> division = under.record.getIssuer().getDivision();
    if (division.isEmpty()) {
      judgement.lacks("/issuer/division");
      return true;
    }
    return division.get().getValue().startsWith(prefix);
  }
}
