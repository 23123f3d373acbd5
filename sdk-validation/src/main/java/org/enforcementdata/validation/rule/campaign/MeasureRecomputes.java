package org.enforcementdata.validation.rule.campaign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.MeasureDerivation;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.Certainty;
import org.enforcementdata.model.declaration.TypeDeclaration;
import org.enforcementdata.model.diagnostic.ReasonKind;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.snapshot.AgencyRef;
import org.enforcementdata.validation.measure.MeasureScope;
import org.enforcementdata.validation.measure.Measures;
import org.enforcementdata.validation.measure.Tally;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A figure that was not entered by hand equals what the records give, by the definition of its
 * measure: those of the campaign; of what knows no campaign, those of the return's period and
 * division. A campaign or a dimension that an excerpt leaves out would make it another figure.
 */
final class MeasureRecomputes extends RecordRule<StatisticalReturn> {

  @SuppressWarnings("rawtypes")
  private static final Input<StatisticalReturn, RecordId> CAMPAIGN =
      Input.of(StatisticalReturn.class, "/campaign", RecordId.class);

  /** What the code of a province or a city ends with. */
  private static final Pattern ZEROS = Pattern.compile("(00){1,2}$");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.measure-recomputes")
          .severity(Severity.ERROR)
          .statement(
              "非人工填报的指标与记录计算结果一致",
              "a figure that was not entered by hand equals what the records give")
          .message(
              "指标“{measure}”填报为 {found}，由记录计算为 {expected}",
              "the measure \"{measure}\" states {found}, the records give {expected}")
          .reads(CAMPAIGN)
          .reads("/startsOn", "/endsOn", "/reporter/division")
          .reads(Figures.TOTALS)
          .reads(Figures.COUNT, Figures.AMOUNT, "/measures/*/ratio", "/measures/*/derivation")
          .looksUp(MeasureScope.lookUps(CAMPAIGN).toArray(LookUp<?>[]::new))
          .judgesAbsence()
          .source("统计报表")
          .certainty(Certainty.ASSUMED)
          .since("0.1.0")
          .build();

  MeasureRecomputes() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    MeasureScope ofCampaign = new MeasureScope(judgement.index(), record.getCampaign());
    MeasureScope ofReturn = ofReturn(record, judgement);
    for (int i = 0; i < record.getMeasures().size(); i++) {
      Measure measure = record.getMeasures().get(i);
      if (isRecomputable(measure) && isComplete(measure, judgement)) {
        boolean isOfCampaign = Measures.isOfCampaign(measure.getCode());
        judge(measure, "/measures/" + i, isOfCampaign ? ofCampaign : ofReturn, judgement);
      }
    }
  }

  /** What knows no campaign is counted in the period and the division of the return. */
  private static MeasureScope ofReturn(StatisticalReturn record, Judgement judgement) {
    MeasureScope all = new MeasureScope(judgement.index(), Optional.empty());
    MeasureScope then =
        record
            .getStartsOn()
            .flatMap(from -> record.getEndsOn().map(to -> all.within(from, to)))
            .orElse(all);
    return record
        .getReporter()
        .flatMap(AgencyRef::getDivision)
        .map(division -> then.ofDivision(ZEROS.matcher(division.getValue()).replaceFirst("")))
        .orElse(then);
  }

  private static boolean isRecomputable(Measure measure) {
    return measure
            .getDerivation()
            .filter(kind -> !kind.equals(MeasureDerivation.MANUAL))
            .isPresent()
        && measure.getRatio().isEmpty()
        && measure.getDimensions().isEmpty()
        && measure.getPeriod().isEmpty();
  }

  private static boolean isComplete(Measure measure, Judgement judgement) {
    boolean isComplete = true;
    for (Class<?> type : Measures.needs(measure.getCode())) {
      isComplete &= judgement.isComplete(type);
    }
    return isComplete;
  }

  private static void judge(Measure measure, String at, MeasureScope scope, Judgement judgement) {
    Optional<BigDecimal> stated = Figures.stated(measure);
    Optional<Tally> counted = Measures.tally(measure.getCode(), scope);
    if (stated.isEmpty()) {
      judgement.lacks(at + "/count/value");
    } else if (counted.isEmpty()) {
      judgement.cannotJudge(ReasonKind.OUTSIDE_TABLE, at + "/code");
    } else if (counted.get().unsure().isEmpty()) {
      judge(measure, at, stated.get(), counted.get().value(), judgement);
    } else {
      counted.get().unsure().stream()
          .map(type -> TypeDeclaration.of(type).wireName())
          .sorted()
          .forEach(type -> judgement.cannotJudge(ReasonKind.EXCERPT, type));
    }
  }

  private static void judge(
      Measure measure, String at, BigDecimal stated, BigDecimal counted, Judgement judgement) {
    if (stated.compareTo(counted) == 0) {
      judgement.holds();
      return;
    }
    boolean isMoney = measure.getMoney().isPresent();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("measure", measure.getCode());
    figures.put("found", Figures.shown(stated, isMoney));
    figures.put("expected", Figures.shown(counted, isMoney));
    judgement.broken(at + (isMoney ? "/money/amount" : "/count/value"), figures);
  }
}
