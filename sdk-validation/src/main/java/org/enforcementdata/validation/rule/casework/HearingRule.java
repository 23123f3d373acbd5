package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;
import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.casework.PreNotice;
import org.enforcementdata.model.code.EntityType;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Parameter;
import org.enforcementdata.validation.rule.RecordIndex;
import org.enforcementdata.validation.rule.RecordRule;
import org.enforcementdata.validation.rule.StandardParameters;

/**
 * A rule on the hearing that is offered before a grave penalty; the law is that of the day of the
 * decision, or of the pre-notice while there is none. What was proposed is judged, what was decided
 * where nothing was. Kinds of penalty and verified amounts are judged by one rule, amounts that are
 * likely by another.
 */
abstract class HearingRule extends RecordRule<EnforcementCase> {

  static final Input<EnforcementCase, EntityType> PARTY =
      Input.of(EnforcementCase.class, "/party/entityType", EntityType.class);
  static final Input<EnforcementCase, LocalDate> NOTIFIED =
      Input.of(EnforcementCase.class, "/hearing/notifiedOn", LocalDate.class);
  static final Input<EnforcementCase, DivisionCode> DIVISION =
      Input.of(EnforcementCase.class, "/issuer/division", DivisionCode.class);

  /** Pointers of what a pre-notice says. */
  static final String[] NOTICE = {
    "/preNotice/servedOn", "/preNotice/proposedTypes", "/preNotice/proposedFine/amount"
  };

  private static final String SHANGHAI = "31";
  private static final LocalDate VERIFIED_FROM = LocalDate.of(2016, 1, 1);
  private static final LocalDate VERIFIED_TO = LocalDate.of(2023, 3, 31);

  private final boolean isLikely;

  HearingRule(RuleInfo info, boolean isLikely) {
    super(EnforcementCase.class, info);
    this.isLikely = isLikely;
  }

  /** What rules under the measures of 2010 have in common. */
  static RuleInfo.Builder of2010(String id) {
    return info(id, "R106")
        .reads(PARTY)
        .basis(ENVIRONMENTAL_PENALTY_2010.article("48"))
        .basis(ENVIRONMENTAL_PENALTY_2010.article("78"))
        .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("42"))
        .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("63"))
        .effectiveFrom(LocalDate.of(2010, 3, 1))
        .effectiveTo(LocalDate.of(2023, 6, 30));
  }

  /** What rules under the measures of 2023 have in common. */
  static RuleInfo.Builder of2023(String id) {
    return info(id, "R107")
        .basis(ADMINISTRATIVE_PENALTY_2021.article("63"))
        .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("46"))
        .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("89"))
        .effectiveFrom(LocalDate.of(2023, 7, 1));
  }

  private static RuleInfo.Builder info(String id, String catalogue) {
    return RuleInfo.of(id)
        .catalogue(catalogue)
        .message(
            "拟{found}，达到听证标准（{expected}），但未告知听证权利",
            "the intended penalty is {found}, a hearing is due before {expected}, "
                + "but none was offered")
        .reads(NOTICE)
        .reads(NOTIFIED, DIVISION)
        .looksUp(Decisions.LOOK_UP)
        .judgesAbsence()
        .readsActDate();
  }

  @Override
  public final Optional<LocalDate> actDate(EnforcementCase record, RecordIndex index) {
    return index.by(Decisions.OF_CASE, record.getRecordId().getValue()).stream()
        .findFirst()
        .flatMap(PenaltyDecision::getDecidedOn)
        .or(() -> record.getPreNotice().flatMap(PreNotice::getServedOn));
  }

  @Override
  public final void judge(EnforcementCase record, Judgement judgement) {
    List<PenaltyDecision> decisions = judgement.referrers(Decisions.OF_CASE);
    LocalDate day = judgement.actDate();
    Optional<IntendedPenalty> proposed =
        record
            .getPreNotice()
            .filter(HearingRule::proposesAnything)
            .map(notice -> IntendedPenalty.of(notice, day));
    proposed
        .or(() -> decisions.stream().findFirst().map(each -> IntendedPenalty.of(each, day)))
        .ifPresent(penalty -> judge(penalty, judgement));
  }

  private static boolean proposesAnything(PreNotice notice) {
    return notice.getProposedFine().isPresent() || !notice.getProposedTypes().isEmpty();
  }

  private void judge(IntendedPenalty penalty, Judgement judgement) {
    if (penalty.isGrave()) {
      if (!isLikely) {
        demand(penalty, IntendedPenalty.graveKinds(), judgement);
      }
      return;
    }
    Optional<DivisionCode> division = judgement.read(DIVISION);
    if (division.isEmpty()) {
      judgement.lacks(DIVISION.pointer());
    } else if (isVerified(division.get(), judgement.actDate()) != isLikely) {
      threshold(division.get(), judgement)
          .ifPresent(threshold -> judge(penalty, threshold, judgement));
    }
  }

  private static Optional<BigDecimal> threshold(DivisionCode division, Judgement judgement) {
    Optional<EntityType> party = judgement.read(PARTY);
    if (party.isEmpty()) {
      judgement.lacks(PARTY.pointer());
    }
    return party
        .map(HearingRule::parameter)
        .flatMap(parameter -> judgement.parameter(parameter, division.getValue()));
  }

  private static Parameter<BigDecimal> parameter(EntityType party) {
    return party.equals(EntityType.NATURAL_PERSON)
        ? StandardParameters.HEARING_PERSON_FINE
        : StandardParameters.HEARING_ORGANISATION_FINE;
  }

  /** Whether the amount of the territory was read in the rule of its government. */
  private static boolean isVerified(DivisionCode division, LocalDate day) {
    return division.getValue().startsWith(SHANGHAI)
        && !day.isBefore(VERIFIED_FROM)
        && !day.isAfter(VERIFIED_TO);
  }

  private static void judge(IntendedPenalty penalty, BigDecimal threshold, Judgement judgement) {
    if (penalty.reaches(threshold)) {
      demand(penalty, IntendedPenalty.from(threshold), judgement);
    } else if (penalty.isWhole()) {
      judgement.holds();
    } else {
      judgement.cannotJudge(ReasonKind.EXCERPT, "penalty-decision");
    }
  }

  private static void demand(IntendedPenalty penalty, BilingualText expected, Judgement judgement) {
    judgement.demand(
        judgement.read(NOTIFIED).isPresent(), NOTIFIED.pointer(), penalty.shown(), expected);
  }
}
