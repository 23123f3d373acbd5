package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.math.BigDecimal;
import java.util.List;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * A fine lies in the range of the provision on which it rests, unless it was mitigated. A provision
 * that the table of ranges does not hold cannot be judged.
 */
final class FineLiesInStatutoryRange extends RecordRule<PenaltyDecision> {

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-in-range")
          .catalogue("R117")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "罚款金额在法定幅度内（减轻处罚除外）", "a fine lies in the statutory range unless it was mitigated")
          .message(
              "罚款金额为 {found} 元，法定幅度为 {expected} 元",
              "the fine is {found} yuan, the statutory range is {expected} yuan")
          .addReads("/fine", "/legalBasisPenalty", "/mitigation")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("27"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("32"))
          .since("0.1.0")
          .build();

  FineLiesInStatutoryRange() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    if (record.getFine().isEmpty()) {
      return;
    }
    List<FineRange> ranges =
        record.getLegalBasisPenalty().stream()
            .flatMap(basis -> FineRanges.of(basis).stream())
            .toList();
    if (ranges.isEmpty()) {
      judgement.cannotJudge("/legalBasisPenalty");
      return;
    }
    BigDecimal fine = record.getFine().get().getAmount();
    boolean mitigated = record.getMitigation().isPresent();
    judgement.demand(
        ranges.stream().anyMatch(range -> range.holds(fine, mitigated)),
        "/fine/amount",
        fine,
        ranges.get(0).toString());
  }
}
