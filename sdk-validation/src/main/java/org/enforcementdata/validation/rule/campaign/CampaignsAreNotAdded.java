package org.enforcementdata.validation.rule.campaign;

import org.enforcementdata.model.campaign.DimensionMode;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** Campaigns overlap: one visit may count in several, so their figures are no partition. */
final class CampaignsAreNotAdded extends RecordRule<StatisticalReturn> {

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.campaigns-not-added")
          .catalogue("R198")
          .severity(Severity.ERROR)
          .statement(
              "各专项行动的数字不得相加：同一次检查可计入多个专项行动",
              "figures of campaigns are not added up: one visit may count in several")
          .message(
              "专项行动之间的关系为“{found}”，应为“{expected}”",
              "campaigns are said to be a \"{found}\", expected \"{expected}\"")
          .reads(PartGroup.READS)
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  CampaignsAreNotAdded() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    PartGroup.of(record).stream()
        .filter(PartGroup::isOfCampaigns)
        .forEach(
            group ->
                judgement.demand(
                    !group.isAny(DimensionMode.PARTITION),
                    group.place() + "/mode",
                    DimensionMode.PARTITION,
                    DimensionMode.MULTIPLE));
  }
}
