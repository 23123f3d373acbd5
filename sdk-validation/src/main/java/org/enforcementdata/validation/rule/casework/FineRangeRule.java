package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.casework.Act;
import org.enforcementdata.model.casework.ActPenalty;
import org.enforcementdata.model.casework.FineBasis;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.law.LegalBasis;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A fine lies in the range of the provisions on which it rests. Of each act the highest maximum of
 * its provisions counts (before 2021-07-15 their sum), and the acts are summed; a minimum is
 * demanded only of one act under one provision.
 */
abstract class FineRangeRule extends RecordRule<PenaltyDecision> {

  static final Input<PenaltyDecision, BigDecimal> FINE =
      Input.of(PenaltyDecision.class, "/fine/amount", BigDecimal.class);
  static final Input<PenaltyDecision, String> TITLES =
      Input.of(PenaltyDecision.class, "/acts/*/basis/*/title", String.class);

  /** Pointers of what else is read. */
  static final String[] READS = {
    "/acts/*/basis/*/instrument",
    "/acts/*/basis/*/version",
    "/acts/*/basis/*/article",
    "/acts/*/basis/*/paragraph",
    "/acts/*/basis/*/item",
    "/acts/*/penalty/fineBasis/base/amount",
    "/fineBasis/base/amount",
    "/mitigation",
    "/profile"
  };

  private static final LocalDate HIGHEST_ALONE = LocalDate.of(2021, 7, 15);
  private static final Place ACTS = Place.ROOT.member("acts");

  private final boolean isLikely;

  FineRangeRule(RuleInfo info, boolean isLikely) {
    super(PenaltyDecision.class, info);
    this.isLikely = isLikely;
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getFine().isPresent();
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    List<FineRange> ofActs = new ArrayList<>();
    boolean areAllKnown = true;
    for (int i = 0; i < record.getActs().size(); i++) {
      Act act = record.getActs().get(i);
      List<FineRange> known = known(record, act, ACTS.element(i), judgement);
      areAllKnown &= known.size() == act.getBasis().size() && !known.isEmpty();
      if (!known.isEmpty()) {
        ofActs.add(ofAct(known, judgement.actDate()));
      }
    }
    if (ofActs.isEmpty()) {
      if (!isCited(record, judgement.actDate())) {
        unknown(judgement);
      }
    } else {
      judge(record, FineRange.sum(ofActs), areAllKnown, judgement);
    }
  }

  /** Whether the table holds any provision, though perhaps not what its fine is a share of. */
  private static boolean isCited(PenaltyDecision record, LocalDate day) {
    return record.getActs().stream()
        .flatMap(act -> act.getBasis().stream())
        .anyMatch(basis -> !FineRanges.of(basis, day).isEmpty());
  }

  private static FineRange ofAct(List<FineRange> known, LocalDate day) {
    return day.isBefore(HIGHEST_ALONE) ? FineRange.sum(known) : FineRange.widest(known);
  }

  private static List<FineRange> known(
      PenaltyDecision record, Act act, Place at, Judgement judgement) {
    List<FineRange> known = new ArrayList<>();
    for (int i = 0; i < act.getBasis().size(); i++) {
      LegalBasis basis = act.getBasis().get(i);
      if (judgement.isReliable(basis, at.member("basis").element(i))) {
        Optional<BigDecimal> base = base(record, act);
        if (base.isEmpty() && FineRanges.needsBase(basis, judgement.actDate())) {
          judgement.lacks(at.member("penalty").member("fineBasis").member("base"));
        } else {
          FineRanges.range(basis, judgement.actDate(), base).ifPresent(known::add);
        }
      }
    }
    return known;
  }

  private static Optional<BigDecimal> base(PenaltyDecision record, Act act) {
    return act.getPenalty()
        .flatMap(ActPenalty::getFineBasis)
        .or(record::getFineBasis)
        .flatMap(FineBasis::getBase)
        .map(Money::getAmount);
  }

  private void judge(
      PenaltyDecision record, FineRange range, boolean areAllKnown, Judgement judgement) {
    if (range.isLikely() != isLikely) {
      return;
    }
    BigDecimal fine = judgement.get(FINE);
    FineRange demanded =
        areAllKnown ? range : new FineRange(Optional.empty(), range.most(), isLikely);
    boolean isInRange = demanded.holds(fine, record.getMitigation().isPresent());
    if (!isInRange && record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, ACTS);
    } else if (!isInRange && !areAllKnown) {
      unknown(judgement);
    } else if (isInRange) {
      judgement.holds();
    } else {
      BilingualText expected = new BilingualText(demanded + " 元", demanded + " yuan");
      judgement.broken(FINE.pointer(), Money.ofYuan(fine), expected);
    }
  }

  /** Told by the rule that is certain alone, for both would say the same. */
  private void unknown(Judgement judgement) {
    if (!isLikely) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, "fine-ranges");
    }
  }

  static RuleInfo.Builder info(String id) {
    return RuleInfo.of(id)
        .catalogue("R117")
        .message(
            "罚款金额为 {found}，法定幅度为 {expected}",
            "the fine is {found}, the statutory range is {expected}")
        .needs(FINE, TITLES)
        .reads(READS)
        .readsActDate()
        .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("27"))
        .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("32"));
  }
}
