package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;
import org.enforcementdata.model.casework.ActPenalty;
import org.enforcementdata.model.casework.FineBasis;
import org.enforcementdata.model.casework.FineBasisKind;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.Place;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.model.quantity.Share;
import org.enforcementdata.model.quantity.ShareUnit;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A fine that is measured by a share or a multiple of a base, or by days, is what the printed
 * figures give, rounded to the fen. Where the base is not printed nobody can tell.
 */
final class FineFollowsItsBasis extends RecordRule<PenaltyDecision> {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-of-basis")
          .severity(Severity.ERROR)
          .statement(
              "按比例、倍数或天数计算的罚款与所载基数相符", "a fine by share, multiple or days is that of its base")
          .message(
              "罚款金额为 {found}，按所载计算依据应为 {expected}",
              "the fine is {found}, its stated base gives {expected}")
          .reads("/fine/amount", "/acts/*/penalty/fine/amount")
          .reads(pointers("/fineBasis"))
          .reads(pointers("/acts/*/penalty/fineBasis"))
          .reads("/profile")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  private static String[] pointers(String basis) {
    return Stream.of("kind", "base/amount", "floor/amount", "days", "applied/value", "applied/unit")
        .map(member -> basis + "/" + member)
        .toArray(String[]::new);
  }

  FineFollowsItsBasis() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    judge(record.getFine(), record.getFineBasis(), Place.ROOT, record.isExcerpt(), judgement);
    for (int i = 0; i < record.getActs().size(); i++) {
      Optional<ActPenalty> penalty = record.getActs().get(i).getPenalty();
      judge(
          penalty.flatMap(ActPenalty::getFine),
          penalty.flatMap(ActPenalty::getFineBasis),
          Place.ROOT.member("acts").element(i).member("penalty"),
          record.isExcerpt(),
          judgement);
    }
  }

  private static void judge(
      Optional<Money> fine,
      Optional<FineBasis> basis,
      Place at,
      boolean isExcerpt,
      Judgement judgement) {
    if (fine.isPresent() && basis.filter(FineFollowsItsBasis::isComputed).isPresent()) {
      Place atBasis = at.member("fineBasis");
      Optional<BigDecimal> expected = expected(basis.get(), atBasis, judgement);
      if (expected.isPresent()) {
        int order = fine.get().getAmount().compareTo(expected.get());
        if (order > 0 && isExcerpt && mayHaveFloor(basis.get())) {
          judgement.cannotJudge(ReasonKind.EXCERPT, atBasis.member("floor"));
        } else {
          judgement.demand(
              order == 0,
              at.member("fine").member("amount"),
              fine.get(),
              Money.ofYuan(expected.get()));
        }
      }
    }
  }

  /** A base that is too small may count as more than it is, which an excerpt need not say. */
  private static boolean mayHaveFloor(FineBasis basis) {
    return basis.getFloor().isEmpty() && !basis.getKind().equals(FineBasisKind.PER_DAY);
  }

  private static boolean isComputed(FineBasis basis) {
    return !basis.getKind().equals(FineBasisKind.RANGE)
        && !basis.getKind().equals(FineBasisKind.FIXED);
  }

  private static Optional<BigDecimal> expected(FineBasis basis, Place at, Judgement judgement) {
    Optional<BigDecimal> factor =
        basis.getKind().equals(FineBasisKind.PER_DAY)
            ? basis.getDays().map(BigDecimal::valueOf)
            : basis.getApplied().map(FineFollowsItsBasis::factor);
    if (basis.getBase().isEmpty()) {
      judgement.lacks(at.member("base"));
    } else if (factor.isEmpty()) {
      boolean isPerDay = basis.getKind().equals(FineBasisKind.PER_DAY);
      judgement.lacks(at.member(isPerDay ? "days" : "applied"));
    }
    return basis
        .getBase()
        .map(Money::getAmount)
        .map(base -> basis.getFloor().map(Money::getAmount).map(base::max).orElse(base))
        .flatMap(base -> factor.map(base::multiply))
        .map(amount -> amount.setScale(2, RoundingMode.HALF_UP));
  }

  private static BigDecimal factor(Share applied) {
    return applied.getUnit().equals(ShareUnit.PERCENT)
        ? applied.getValue().movePointLeft(2)
        : applied.getValue();
  }
}
