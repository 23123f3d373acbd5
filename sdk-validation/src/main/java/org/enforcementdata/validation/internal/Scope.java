package org.enforcementdata.validation.internal;

import java.util.Optional;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.DivisionCode;

/** Period and territory of a rule, and what makes both unknown. */
final class Scope {

  private Scope() {}

  /**
   * Whether the rule can be one for this record: not where its period or territory excludes it. Why
   * that cannot be told, or the record is withdrawn, is told to the judgement.
   */
  static boolean covers(RuleInfo rule, Case under, RuleJudgement judgement) {
    if (under.isWithdrawn) {
      judgement.cannotJudge(ReasonKind.WITHDRAWN, "");
      return true;
    }
    if (judgement.knownActDate().isEmpty() && rule.needsActDate()) {
      judgement.cannotJudge(ReasonKind.NO_ACT_DATE, "");
    } else if (judgement.knownActDate().filter(day -> !rule.isInForceOn(day)).isPresent()) {
      return false;
    }
    return rule.getTerritory().map(prefix -> liesIn(prefix, under, judgement)).orElse(true);
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
