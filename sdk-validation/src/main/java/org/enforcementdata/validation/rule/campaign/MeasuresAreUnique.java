package org.enforcementdata.validation.rule.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enforcementdata.model.campaign.Measure;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A return states each figure once: of one code, by the same dimensions, for the same period. */
final class MeasuresAreUnique extends RecordRule<StatisticalReturn> {

  private static final BilingualText ONCE = new BilingualText("只填一次", "once");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.unique-measures")
          .severity(Severity.ERROR)
          .statement("同一指标在同一维度和期间只填一次", "a figure of one code, dimension and period stands once")
          .message(
              "该指标已填于第 {found} 项，应{expected}",
              "the figure already stands as number {found}, expected {expected}")
          .reads("/measures/*/code", "/measures/*/period")
          .reads("/measures/*/dimensions/*/name", "/measures/*/dimensions/*/value")
          .judgesAbsence()
          .source("SDK")
          .since("0.1.0")
          .build();

  MeasuresAreUnique() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    List<Measure> measures = record.getMeasures();
    for (int i = 0; i < measures.size(); i++) {
      Integer before = seen.putIfAbsent(keyOf(measures.get(i)), i + 1);
      judgement.demand(before == null, "/measures/" + i, before == null ? 0 : before, ONCE);
    }
  }

  private static List<Object> keyOf(Measure measure) {
    return List.of(
        measure.getCode(),
        measure.getPeriod(),
        measure.getDimensions().stream()
            .map(dimension -> List.of(dimension.getName(), dimension.getValue()))
            .collect(Collectors.toSet()));
  }
}
