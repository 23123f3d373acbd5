package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.measure.Measures;

/**
 * A figure that was not entered by hand equals what the records give, by the definition of its
 * measure.
 */
final class MeasureRecomputes extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.measure-recomputes")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement(
              "非人工填报的指标与记录计算结果一致",
              "a figure that was not entered by hand equals what the records give")
          .message(
              "指标 {measure} 填报为 {found}，由记录计算为 {expected}",
              "the measure {measure} states {found}, the records give {expected}")
          .addReads("/measures", "/campaign")
          .source("统计报表")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  MeasureRecomputes() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    MeasureScope scope = new MeasureScope(judgement.index(), record.getCampaign());
    for (int i = 0; i < record.getMeasures().size(); i++) {
      Measure measure = record.getMeasures().get(i);
      if (isRecomputable(measure)) {
        judge(measure, "/measures/" + i, scope, judgement);
      }
    }
  }

  private static boolean isRecomputable(Measure measure) {
    return !measure.getDerivation().equals(MeasureDerivation.MANUAL)
        && measure.getRatio().isEmpty()
        && measure.getDimensions().isEmpty();
  }

  private static void judge(Measure measure, String at, MeasureScope scope, Judgement judgement) {
    boolean known = true;
    for (Class<?> type : Measures.needs(measure.getCode())) {
      known &= judgement.isComplete(type);
    }
    Optional<BigDecimal> stated = Figures.stated(measure);
    Optional<BigDecimal> counted = Measures.value(measure.getCode(), scope);
    if (!known || stated.isEmpty() || counted.isEmpty()) {
      judgement.cannotJudge(at);
      return;
    }
    judgement.holds();
    if (stated.get().compareTo(counted.get()) != 0) {
      judgement.broken(
          at + (measure.getMoney().isPresent() ? "/money/amount" : "/count/value"),
          Map.of(
              "measure",
              measure.getCode().getValue(),
              "found",
              stated.get(),
              "expected",
              counted.get()));
    }
  }
}
