package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.enforcementdata.model.casework.PenaltyDecision;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A fine lies in the range of the provision on which it rests, unless it was mitigated. A provision
 * that the table of ranges does not hold cannot be judged.
 */
final class FineLiesInStatutoryRange extends RecordRule<PenaltyDecision> {

  private static final Input<PenaltyDecision, BigDecimal> FINE =
      Input.of(PenaltyDecision.class, "/fine/amount", BigDecimal.class);
  private static final Input<PenaltyDecision, String> INSTRUMENTS =
      Input.of(PenaltyDecision.class, "/legalBasisPenalty/*/instrument", String.class);

  private static final RuleInfo INFO =
      RuleInfo.of("decision.fine-in-range")
          .catalogue("R117")
          .severity(Severity.ERROR)
          .statement(
              "罚款金额在法定幅度内（减轻处罚除外）", "a fine lies in the statutory range unless it was mitigated")
          .message(
              "罚款金额为 {found}，法定幅度为 {expected}",
              "the fine is {found}, the statutory range is {expected}")
          .needs(FINE, INSTRUMENTS)
          .reads("/legalBasisPenalty/*/version", "/legalBasisPenalty/*/article")
          .reads("/legalBasisPenalty/*/item", "/mitigation", "/profile")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("27"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("32"))
          .since("0.1.0")
          .build();

  FineLiesInStatutoryRange() {
    super(PenaltyDecision.class, INFO);
  }

  @Override
  public boolean concerns(PenaltyDecision record) {
    return record.getFine().isPresent();
  }

  @Override
  public void judge(PenaltyDecision record, Judgement judgement) {
    List<FineRange> ranges =
        judgement.each(INSTRUMENTS).stream()
            .map(basis -> record.getLegalBasisPenalty().get(basis.index()))
            .flatMap(basis -> FineRanges.of(basis).stream())
            .toList();
    if (ranges.isEmpty()) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, "fine-ranges");
    } else {
      judge(record, ranges, judgement);
    }
  }

  /** An excerpt may leave out the provision, or the mitigation, that makes the fine right. */
  private static void judge(PenaltyDecision record, List<FineRange> ranges, Judgement judgement) {
    BigDecimal fine = judgement.get(FINE);
    boolean isMitigated = record.getMitigation().isPresent();
    boolean isInRange = ranges.stream().anyMatch(range -> range.holds(fine, isMitigated));
    if (isInRange || !record.isExcerpt()) {
      judgement.demand(isInRange, FINE.pointer(), Money.ofYuan(fine), shown(ranges));
    } else {
      judgement.cannotJudge(ReasonKind.EXCERPT, "/legalBasisPenalty");
    }
  }

  private static BilingualText shown(List<FineRange> ranges) {
    String all =
        ranges.stream().map(FineRange::toString).distinct().collect(Collectors.joining(", "));
    return new BilingualText(all + " 元", all + " yuan");
  }
}
