package org.enforcementdata.validation.rule.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.quantity.MeasureWord;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** Only figures with the same measure word are added up. */
final class SumsHaveOneMeasureWord extends RecordRule<StatisticalReturn> {

  private static final BilingualText ONE = new BilingualText("只有一种", "only one");
  private static final BilingualText OTHER = new BilingualText("其他量词", "another measure word");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.same-measure-word")
          .catalogue("R198")
          .severity(Severity.ERROR)
          .statement("量词相同的指标才能相加", "only figures with the same measure word are added up")
          .message(
              "相加的指标有不同量词（{found}），应{expected}",
              "figures with different measure words ({found}) are added up, expected {expected}")
          .reads(Figures.TOTALS)
          .reads("/measures/*/count/measureWord")
          .reads("/identities/*/left", "/identities/*/right")
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  SumsHaveOneMeasureWord() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    for (int i = 0; i < record.getIdentities().size(); i++) {
      MeasureIdentity identity = record.getIdentities().get(i);
      judge(identity.getLeft(), "/identities/" + i + "/left", figures, judgement);
      judge(identity.getRight(), "/identities/" + i + "/right", figures, judgement);
    }
  }

  private static void judge(
      List<MeasureCode> side, String at, Figures figures, Judgement judgement) {
    Set<MeasureWord> words = figures.measureWords(side);
    judgement.demand(side.size() < 2 || words.size() < 2, at, shown(words), ONE);
  }

  private static BilingualText shown(Collection<MeasureWord> words) {
    return new BilingualText(
        joined(words, BilingualText::zh, "、"), joined(words, BilingualText::en, "; "));
  }

  private static String joined(
      Collection<MeasureWord> words, Function<BilingualText, String> language, String separator) {
    return words.stream()
        .map(MeasureWord::label)
        .map(label -> label.orElse(OTHER))
        .map(language)
        .collect(Collectors.joining(separator));
  }
}
