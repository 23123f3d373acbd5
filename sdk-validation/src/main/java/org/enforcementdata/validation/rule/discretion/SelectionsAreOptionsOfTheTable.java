package org.enforcementdata.validation.rule.discretion;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.discretion.DiscretionCalculation;
import org.enforcementdata.model.discretion.DiscretionTable;
import org.enforcementdata.model.discretion.FactorSelection;
import org.enforcementdata.model.discretion.FactorTable;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * What was chosen of each factor is an option of the table, with its percentage, and each factor
 * once.
 */
final class SelectionsAreOptionsOfTheTable extends RecordRule<DiscretionCalculation> {

  private static final BilingualText OPTION =
      new BilingualText("裁量表中该因素的因子", "an option of that factor in the table");
  private static final BilingualText ONCE =
      new BilingualText("此前未选定的因素", "a factor not chosen before");

  private static final Input<DiscretionCalculation, FactorSelection> SELECTIONS =
      Input.of(DiscretionCalculation.class, "/selections/*", FactorSelection.class);

  private static final RuleInfo INFO =
      RuleInfo.of("discretion.selected-options")
          .severity(Severity.ERROR)
          .statement(
              "选定因子为裁量表所列，每一因素只选一次，百分值与裁量表一致",
              "what was chosen of each factor is an option of the table, with its percentage")
          .message("选定因子为“{found}”，应为{expected}", "\"{found}\" was chosen, expected {expected}")
          .needs(ChosenTable.BENCHMARK, ChosenTable.TABLE)
          .reads(SELECTIONS)
          .looksUp(ChosenTable.LOOK_UP)
          .source("SDK")
          .certainty(Certainty.ASSUMED)
          .reads("/selections/*/factor", "/selections/*/option", "/selections/*/percent")
          .since("0.1.0")
          .build();

  SelectionsAreOptionsOfTheTable() {
    super(DiscretionCalculation.class, INFO);
  }

  @Override
  public void judge(DiscretionCalculation record, Judgement judgement) {
    ChosenTable.of(judgement).ifPresent(table -> judge(table, judgement));
  }

  private static void judge(DiscretionTable table, Judgement judgement) {
    Set<String> chosen = new HashSet<>();
    for (Placed<FactorSelection> selection : judgement.each(SELECTIONS)) {
      FactorSelection value = selection.value();
      Optional<BigDecimal> expected = percent(table, value);
      if (!chosen.add(value.getFactor())) {
        judgement.broken(selection.at(), value.getFactor(), ONCE);
      } else if (expected.isEmpty()) {
        judgement.broken(selection.at(), value.getOption(), OPTION);
      } else {
        value
            .getPercent()
            .ifPresent(
                found ->
                    judgement.demand(
                        found.compareTo(expected.get()) == 0,
                        selection.at(),
                        found,
                        expected.get()));
      }
    }
  }

  private static Optional<BigDecimal> percent(DiscretionTable table, FactorSelection selection) {
    return table.getFactors().stream()
        .filter(factor -> factor.getFactor().equals(selection.getFactor()))
        .map(FactorTable::getOptions)
        .flatMap(options -> options.stream())
        .filter(option -> option.getOption().equals(selection.getOption()))
        .map(option -> option.getPercent())
        .findFirst();
  }
}
