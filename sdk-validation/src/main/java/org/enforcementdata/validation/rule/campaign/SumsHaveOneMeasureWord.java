package org.enforcementdata.validation.rule.campaign;

import java.util.List;
import java.util.Set;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** Only figures with the same measure word are added up. */
final class SumsHaveOneMeasureWord extends RecordRule<StatisticalReturn> {

  private static final BilingualText ONE = new BilingualText("只有一种", "only one");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.same-measure-word")
          .catalogue("R198")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement("量词相同的指标才能相加", "only figures with the same measure word are added up")
          .message(
              "相加的指标有不同量词 {found}，应{expected}",
              "figures with different measure words {found} are added up, expected {expected}")
          .addReads("/measures", "/identities")
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
    Set<String> words = figures.measureWords(side);
    judgement.demand(side.size() < 2 || words.size() < 2, at, String.join(", ", words), ONE);
  }
}
