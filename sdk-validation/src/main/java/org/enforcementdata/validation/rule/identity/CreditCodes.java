package org.enforcementdata.validation.rule.value;

import java.util.function.Predicate;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.identity.CreditCode;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.Walk;

/** Judges every credit code of a record that is valid in itself. */
final class CreditCodes {

  private CreditCodes() {}

  static void judge(
      EnforcementRecord<?> record,
      Judgement judgement,
      Predicate<CreditCode> holds,
      BilingualText what) {
    Walk.visit(
        record,
        CreditCode.class,
        (at, code) -> {
          if (code.defect().isPresent()) {
            judgement.cannotJudge(at);
          } else {
            judgement.demand(holds.test(code), at, code.getValue(), what);
          }
        });
  }
}
