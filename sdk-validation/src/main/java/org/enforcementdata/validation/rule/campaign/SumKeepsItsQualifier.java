package org.enforcementdata.validation.rule.campaign;

import org.enforcementdata.model.campaign.IdentityRelation;
import org.enforcementdata.model.campaign.MeasureIdentity;
import org.enforcementdata.model.campaign.StatisticalReturn;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A sum of figures that are not all exact is not exact either. */
final class SumKeepsItsQualifier extends RecordRule<StatisticalReturn> {

  private static final BilingualText EXACT = new BilingualText("精确数", "exact");
  private static final BilingualText NOT_EXACT = new BilingualText("同为非精确数", "both not exact");

  private static final RuleInfo INFO =
      RuleInfo.of("statistics.qualifier-kept")
          .catalogue("R199")
          .severity(Severity.ERROR)
          .statement("含非精确数的和不得写成精确数", "a sum of figures that are not all exact is not exact")
          .message(
              "勾稽关系一边为{found}，另一边含非精确数，应{expected}",
              "one side of the identity is {found}, the other is not, expected {expected}")
          .reads(Figures.TOTALS)
          .reads("/measures/*/count/qualifier")
          .reads("/identities/*/left", "/identities/*/right", "/identities/*/relation")
          .judgesAbsence()
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  SumKeepsItsQualifier() {
    super(StatisticalReturn.class, INFO);
  }

  @Override
  public void judge(StatisticalReturn record, Judgement judgement) {
    Figures figures = Figures.of(record);
    for (int i = 0; i < record.getIdentities().size(); i++) {
      MeasureIdentity identity = record.getIdentities().get(i);
      boolean left = figures.areExact(identity.getLeft());
      boolean right = figures.areExact(identity.getRight());
      boolean isEqual = identity.getRelation().equals(IdentityRelation.EQUAL);
      judgement.demand(!isEqual || left == right, "/identities/" + i, EXACT, NOT_EXACT);
    }
  }
}
