package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Dispatch;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** At least two officers turn out; the assistants who go along do not count. */
final class DispatchHasTwoOfficers extends RecordRule<Dispatch> {

  private static final int LEAST = 2;

  private static final RuleInfo INFO =
      RuleInfo.of("dispatch.two-officers")
          .catalogue("R040")
          .severity(Severity.ERROR)
          .statement("出动须有两名以上执法人员", "at least two officers turn out")
          .message(
              "出动须有两名以上执法人员，实有 {found} 名",
              "at least {expected} officers must turn out, found {found}")
          .reads("/officers")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("42"))
          .since("0.1.0")
          .build();

  DispatchHasTwoOfficers() {
    super(Dispatch.class, INFO);
  }

  @Override
  public void judge(Dispatch record, Judgement judgement) {
    int officers = record.getOfficers().size();
    judgement.demand(officers >= LEAST, "/officers", officers, LEAST);
  }
}
