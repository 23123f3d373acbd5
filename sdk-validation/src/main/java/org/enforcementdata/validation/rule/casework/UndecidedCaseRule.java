package org.enforcementdata.validation.rule.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.EnforcementCaseStatus;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A rule on the time that runs while a filed case is not decided; the law is that of the day of
 * filing. A case that is suspended, transferred or closed has no such time.
 */
abstract class UndecidedCaseRule extends RecordRule<EnforcementCase> {

  static final Input<EnforcementCase, EnforcementCaseStatus> STATUS =
      Input.of(EnforcementCase.class, "/status", EnforcementCaseStatus.class);

  private static final Set<EnforcementCaseStatus> UNDECIDED =
      Set.of(
          EnforcementCaseStatus.FILED,
          EnforcementCaseStatus.INVESTIGATING,
          EnforcementCaseStatus.INVESTIGATION_ENDED,
          EnforcementCaseStatus.LEGAL_REVIEW,
          EnforcementCaseStatus.PRE_NOTICED,
          EnforcementCaseStatus.STATEMENT,
          EnforcementCaseStatus.HEARING_REQUESTED,
          EnforcementCaseStatus.HEARING_HELD,
          EnforcementCaseStatus.DECIDING);

  UndecidedCaseRule(RuleInfo info) {
    super(EnforcementCase.class, info);
  }

  @Override
  public final boolean concerns(EnforcementCase record) {
    return record.getStatus().map(UNDECIDED::contains).orElse(true);
  }

  @Override
  public final Optional<LocalDate> actDate(EnforcementCase record) {
    return record.getFiledOn();
  }

  /** Judges the day of the check as the earliest on which a decision can still be made. */
  abstract void judge(EnforcementCase record, LocalDate filedOn, Judgement judgement);

  @Override
  public final void judge(EnforcementCase record, Judgement judgement) {
    boolean isDecided = !judgement.referrers(Decisions.OF_CASE).isEmpty();
    if (!isDecided && judgement.isComplete(PenaltyDecision.class)) {
      judge(record, judgement.get(DecisionTime.FILED), judgement);
    }
  }
}
