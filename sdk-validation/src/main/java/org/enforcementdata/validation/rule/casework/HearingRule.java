package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A rule on the hearing that is offered before a grave penalty; the law is that of the day of the
 * decision, or of the pre-notice while there is none.
 */
abstract class HearingRule extends RecordRule<EnforcementCase> {

  static final Input<EnforcementCase, EntityType> PARTY =
      Input.of(EnforcementCase.class, "/party/entityType", EntityType.class);
  static final Input<EnforcementCase, LocalDate> NOTIFIED =
      Input.of(EnforcementCase.class, "/hearing/notifiedOn", LocalDate.class);

  /** Pointers of what a pre-notice says. */
  static final String[] NOTICE = {
    "/preNotice/servedOn", "/preNotice/proposedTypes", "/preNotice/proposedFine/amount"
  };

  HearingRule(RuleInfo info) {
    super(EnforcementCase.class, info);
  }

  @Override
  public final Optional<LocalDate> actDate(EnforcementCase record, RecordIndex index) {
    return index.by(Decisions.OF_CASE, record.getRecordId().getValue()).stream()
        .findFirst()
        .flatMap(PenaltyDecision::getDecidedOn)
        .or(() -> record.getPreNotice().flatMap(PreNotice::getServedOn));
  }

  /** The fine in yuan from which a hearing is due; empty where it is not known. */
  abstract Optional<BigDecimal> threshold(
      IntendedPenalty penalty, boolean isForPerson, Judgement judgement);

  @Override
  public final void judge(EnforcementCase record, Judgement judgement) {
    List<PenaltyDecision> decisions = judgement.referrers(Decisions.OF_CASE);
    Optional<IntendedPenalty> penalty =
        decisions.isEmpty()
            ? record.getPreNotice().map(IntendedPenalty::of)
            : Optional.of(IntendedPenalty.of(decisions.get(0)));
    penalty.ifPresent(intended -> judge(intended, judgement));
  }

  private void judge(IntendedPenalty penalty, Judgement judgement) {
    boolean isForPerson = judgement.get(PARTY).equals(EntityType.NATURAL_PERSON);
    threshold(penalty, isForPerson, judgement)
        .ifPresent(threshold -> judge(penalty, threshold, judgement));
  }

  private static void judge(IntendedPenalty penalty, BigDecimal threshold, Judgement judgement) {
    if (penalty.reaches(threshold)) {
      judgement.demand(
          judgement.read(NOTIFIED).isPresent(),
          NOTIFIED.pointer(),
          penalty.shown(),
          penalty.shown(threshold));
    } else if (penalty.isWhole()) {
      judgement.holds();
    } else {
      judgement.cannotJudge(ReasonKind.EXCERPT, "penalty-decision");
    }
  }
}
