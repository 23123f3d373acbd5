package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/** A rule on the time between the filing of a case and its decision. */
abstract class DecidedCaseRule extends RecordRule<PenaltyDecision> {

  static final Input<PenaltyDecision, LocalDate> DECIDED =
      Input.of(PenaltyDecision.class, "/decidedOn", LocalDate.class);

  @SuppressWarnings("rawtypes")
  static final Input<PenaltyDecision, RecordId> CASE =
      Input.of(PenaltyDecision.class, "/enforcementCase", RecordId.class);

  static final LookUp<EnforcementCase> CASES = LookUp.reference(CASE, EnforcementCase.class);

  DecidedCaseRule(RuleInfo info) {
    super(PenaltyDecision.class, info);
  }

  /** The time limit of a case that was filed on a day, as far as the case tells it. */
  abstract Deadline deadline(EnforcementCase filed, LocalDate filedOn, LocalDate decidedOn);

  /** Judges the day of the decision, with the figures of the rule's message. */
  abstract void judge(Deadline deadline, LocalDate decidedOn, Judgement judgement);

  @Override
  public final void judge(PenaltyDecision record, Judgement judgement) {
    judgement
        .find(CASE, EnforcementCase.class)
        .ifPresent(
            filed ->
                judgement
                    .of(filed, DecisionTime.FILED)
                    .ifPresent(filedOn -> judge(filed, filedOn, judgement)));
  }

  private void judge(EnforcementCase filed, LocalDate filedOn, Judgement judgement) {
    LocalDate decidedOn = judgement.get(DECIDED);
    Deadline deadline = deadline(filed, filedOn, decidedOn);
    boolean seemsLate = deadline.isMissed(decidedOn, judgement.calendar());
    if (!seemsLate || DecisionTime.isWhole(filed, judgement)) {
      judge(deadline, decidedOn, judgement);
    }
  }
}
