package org.enforcementdata.validation.rule.campaign;

import java.util.List;
import org.enforcementdata.model.campaign.MeasureCode;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** An identity names measures that the return states. */
final class IdentitiesNameMeasures extends RecordRule<StatisticalReturn> {

  private static final BilingualText NONE = new BilingualText("报表没有该指标", "not in the return");
  private static final BilingualText STATED =
      new BilingualText("报表中的总数指标", "a total that the return states");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.identities-name-measures")
          .catalogue("R197")
          .severity(Severity.ERROR)
          .statement("勾稽关系所列指标均在报表中", "an identity names measures of the return")
          .message(
              "勾稽关系所列指标：{found}，应为{expected}",
              "a measure of the identity is {found}, expected {expected}")
          .reads(Figures.TOTALS)
          .reads("/identities/*/left", "/identities/*/right")
          .judgesAbsence()
          .source("SDK")
          .since("0.1.0")
          .build();

  IdentitiesNameMeasures() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    List<MeasureIdentity> identities = record.getIdentities();
    for (int i = 0; i < identities.size(); i++) {
      judge(identities.get(i).getLeft(), "/identities/" + i + "/left/", figures, judgement);
      judge(identities.get(i).getRight(), "/identities/" + i + "/right/", figures, judgement);
    }
  }

  private static void judge(
      List<MeasureCode> side, String at, Figures figures, Judgement judgement) {
    for (int i = 0; i < side.size(); i++) {
      judgement.demand(figures.codes().contains(side.get(i)), at + i, NONE, STATED);
    }
  }
}
