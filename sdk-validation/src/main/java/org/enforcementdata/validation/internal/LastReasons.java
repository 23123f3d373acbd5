package org.enforcementdata.validation.internal;

import java.util.List;
import org.enforcementdata.model.diagnostic.NotEvaluable;
import org.enforcementdata.model.diagnostic.RuleInfo;

/**
 * Why a rule could not judge, kept from one record to the next: records of one shape lack the same,
 * and what says so need not be made again. Thread-safe: whoever loses a race makes an equal one.
 */
final class LastReasons {

  private record Known(List<Hindrance> reasons, NotEvaluable said) {}

  private final RuleInfo rule;
  private volatile Known last;

  LastReasons(RuleInfo rule) {
    this.rule = rule;
    this.last = new Known(List.of(), NotEvaluable.of(rule, List.of()));
  }

  /** What tells reasons, which are not changed afterwards. */
  NotEvaluable of(List<Hindrance> reasons) {
    Known known = last;
    if (!areSame(known.reasons(), reasons)) {
      known =
          new Known(
              reasons, NotEvaluable.of(rule, reasons.stream().map(Hindrance::reason).toList()));
      last = known;
    }
    return known.said();
  }

  private static boolean areSame(List<Hindrance> known, List<Hindrance> reasons) {
    if (known.size() != reasons.size()) {
      return false;
    }
    for (int i = 0; i < reasons.size(); i++) {
      if (!known.get(i).is(reasons.get(i).kind(), reasons.get(i).what())) {
        return false;
      }
    }
    return true;
  }
}
