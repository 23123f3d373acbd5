package org.enforcementdata.validation.rule.discretion;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.discretion.DiscretionFormula;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.model.discretion.FineBand;
import org.enforcementdata.model.quantity.Money;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** The computed amount is what the table gives for the total. */
final class AmountIsThatOfTheTable extends RecordRule<DiscretionCalculation> {

  private static final Input<DiscretionCalculation, BigDecimal> TOTAL =
      Input.of(DiscretionCalculation.class, "/totalPercent", BigDecimal.class);
  private static final Input<DiscretionCalculation, Money> COMPUTED =
      Input.of(DiscretionCalculation.class, "/computed", Money.class);
  private static final Input<DiscretionCalculation, Money> BASE =
      Input.of(DiscretionCalculation.class, "/base", Money.class);

  private static final RuleInfo INFO =
      RuleInfo.of("discretion.computed-amount")
          .severity(Severity.ERROR)
          .statement(
              "计算金额为裁量表按合计百分值得出的金额", "the computed amount is what the table gives for the total")
          .message(
              "计算金额为 {found}，裁量表得出{expected}",
              "the computed amount is {found}, expected {expected} of the table")
          .needs(ChosenTable.BENCHMARK, ChosenTable.TABLE, TOTAL, COMPUTED)
          .reads(BASE)
          .looksUp(ChosenTable.LOOK_UP)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .reads("/base/amount", "/computed/amount")
          .since("0.1.0")
          .build();

  AmountIsThatOfTheTable() {
    super(DiscretionCalculation.class, INFO);
  }

  @Override
  public void judge(DiscretionCalculation record, Judgement judgement) {
    ChosenTable.of(judgement).ifPresent(table -> judge(table, judgement));
  }

  private static void judge(DiscretionTable table, Judgement judgement) {
    Optional<FineBand> band = table.assess(judgement.get(TOTAL), judgement.read(BASE));
    if (band.isEmpty()) {
      judgement.cannotJudge(ReasonKind.MISSING, missing(table, judgement));
      return;
    }
    Money found = judgement.get(COMPUTED);
    judgement.demand(band.get().contains(found), "/computed", found, shown(band.get()));
  }

  /** The base that a multiple needs, else what the table lacks. */
  private static String missing(DiscretionTable table, Judgement judgement) {
    if (table.getFormula().isEmpty()) {
      return "discretion-benchmark/tables/formula";
    }
    boolean lacksBase =
        table.getFormula().filter(DiscretionFormula.MULTIPLE::equals).isPresent()
            && judgement.read(BASE).isEmpty();
    return lacksBase ? BASE.pointer() : "discretion-benchmark/tables";
  }

  private static BilingualText shown(FineBand band) {
    String least = band.least().getAmount().toPlainString();
    String most = band.most().getAmount().toPlainString();
    return least.equals(most)
        ? new BilingualText(" " + least + " 元", least + " yuan")
        : new BilingualText(" " + least + " 元至 " + most + " 元", least + " to " + most + " yuan");
  }
}
