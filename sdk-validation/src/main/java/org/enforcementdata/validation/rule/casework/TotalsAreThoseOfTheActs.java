package org.enforcementdata.validation.rule.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * The totals of a decision are those of its acts; a fine for several acts may stay unsplit, so that
 * what is given of some is at most the total. An excerpt may leave out acts.
 */
final class TotalsAreThoseOfTheActs extends RecordRule<PenaltyDecision> {

  private static final Input<PenaltyDecision, BigDecimal> FINE =
      Input.of(PenaltyDecision.class, "/fine/amount", BigDecimal.class);
  private static final Input<PenaltyDecision, BigDecimal> CONFISCATED =
      Input.of(PenaltyDecision.class, "/confiscated/amount", BigDecimal.class);
  private static final Input<PenaltyDecision, BigDecimal> FINES =
      Input.of(PenaltyDecision.class, "/acts/*/penalty/fine/amount", BigDecimal.class);
  private static final Input<PenaltyDecision, BigDecimal> CONFISCATIONS =
      Input.of(PenaltyDecision.class, "/acts/*/penalty/confiscated/amount", BigDecimal.class);

  private static final RuleInfo INFO =
      RuleInfo.of("decision.totals-of-acts")
          .severity(Severity.ERROR)
          .statement(
              "决定书的罚款、没收总额与各项违法行为的金额相符",
              "the fine and the confiscation of a decision are those of its acts")
          .message(
              "总额为 {found}，各项违法行为合计为 {expected}", "the total is {found}, its acts give {expected}")
          .reads(FINE, CONFISCATED, FINES, CONFISCATIONS)
          .reads("/profile")
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  TotalsAreThoseOfTheActs() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getActs().stream().anyMatch(act -> act.getPenalty().isPresent());
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    judge(record, FINE, FINES, judgement);
    judge(record, CONFISCATED, CONFISCATIONS, judgement);
  }

  private static void judge(
      PenaltyDecision record,
      Input<PenaltyDecision, BigDecimal> total,
      Input<PenaltyDecision, BigDecimal> parts,
      Judgement judgement) {
    List<Placed<BigDecimal>> given = judgement.each(parts);
    Optional<BigDecimal> stated = judgement.read(total);
    if (given.isEmpty() || stated.isEmpty()) {
      return;
    }
    BigDecimal sum = given.stream().map(Placed::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    int order = sum.compareTo(stated.get());
    boolean isSplit = record.getActs().stream().allMatch(act -> act.getPenalty().isPresent());
    if (order < 0 && isSplit && record.isExcerpt()) {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/acts");
    } else {
      judgement.demand(
          isSplit ? order == 0 : order <= 0,
          total.pointer(),
          Money.ofYuan(stated.get()),
          expected(sum, isSplit));
    }
  }

  private static BilingualText expected(BigDecimal sum, boolean isSplit) {
    String amount = sum.stripTrailingZeros().toPlainString();
    return isSplit
        ? new BilingualText(amount + " 元", amount + " yuan")
        : new BilingualText("至少 " + amount + " 元", "at least " + amount + " yuan");
  }
}
