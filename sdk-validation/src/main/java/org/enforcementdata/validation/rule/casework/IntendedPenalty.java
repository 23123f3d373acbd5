package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.Hearing;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.casework.PenaltyType;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordIndex;

/** What a case is about to end with: the decision once there is one, the pre-notice before. */
final class IntendedPenalty {

  /** Kinds of penalty before which a hearing is due whatever the fine. */
  private static final Set<PenaltyType> GRAVE =
      Set.of(
          PenaltyType.REVOKE_PERMIT,
          PenaltyType.STOP_REMEDY,
          PenaltyType.STOP_BUSINESS,
          PenaltyType.CLOSE);

  private final boolean person;
  private final BigDecimal fine;
  private final List<PenaltyType> types;

  private IntendedPenalty(boolean person, BigDecimal fine, List<PenaltyType> types) {
    this.person = person;
    this.fine = fine;
    this.types = types;
  }

  static IntendedPenalty of(EnforcementCase record, RecordIndex index) {
    boolean person = record.getParty().getEntityType().equals(EntityType.NATURAL_PERSON);
    Optional<PenaltyDecision> decision = decision(record, index);
    Optional<PreNotice> notice = record.getPreNotice();
    Optional<Money> fine =
        decision.isPresent()
            ? decision.flatMap(PenaltyDecision::getFine)
            : notice.flatMap(PreNotice::getProposedFine);
    List<PenaltyType> types =
        decision
            .map(PenaltyDecision::getPenaltyTypes)
            .or(() -> notice.map(PreNotice::getProposedTypes))
            .orElse(List.of());
    return new IntendedPenalty(person, fine.map(Money::getAmount).orElse(BigDecimal.ZERO), types);
  }

  /** The day of the decision, or of the pre-notice while undecided; empty before either. */
  static Optional<LocalDate> day(EnforcementCase record, RecordIndex index) {
    return decision(record, index)
        .map(PenaltyDecision::getDecidedOn)
        .or(() -> record.getPreNotice().map(PreNotice::getServedOn));
  }

  private static Optional<PenaltyDecision> decision(EnforcementCase record, RecordIndex index) {
    return index.referrers(record, PenaltyDecision.class).stream().findFirst();
  }

  boolean isForPerson() {
    return person;
  }

  boolean reaches(BigDecimal threshold) {
    return fine.compareTo(threshold) >= 0 || types.stream().anyMatch(GRAVE::contains);
  }

  void judgeHearing(EnforcementCase record, BigDecimal threshold, Judgement judgement) {
    boolean offered = record.getHearing().flatMap(Hearing::getNotifiedOn).isPresent();
    judgement.holds();
    if (reaches(threshold) && !offered) {
      judgement.broken(
          "/hearing/notifiedOn",
          Map.of("found", types + " " + fine.toPlainString(), "expected", threshold));
    }
  }
}
