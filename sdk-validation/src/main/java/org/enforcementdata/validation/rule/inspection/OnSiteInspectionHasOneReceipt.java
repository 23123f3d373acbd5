package org.enforcementdata.validation.rule.inspection;

import java.time.LocalDate;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.receipt.EnforcementReceipt;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Key;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/** An inspection on site in Shanghai has exactly one electronic receipt. */
final class OnSiteInspectionHasOneReceipt extends RecordRule<Inspection> {

  private static final Key<EnforcementReceipt> BY_INSPECTION =
      Key.of(EnforcementReceipt.class, "/inspection");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.one-receipt")
          .catalogue("R064")
          .severity(Severity.WARNING)
          .statement("现场检查有且只有一份电子回单", "an on-site inspection has exactly one electronic receipt")
          .message(
              "电子回单有 {found} 份，应为 {expected} 份", "{found} electronic receipts, expected {expected}")
          .reads(Encounter.READS)
          .reads("/recordId")
          .looksUp(LookUp.referrers(BY_INSPECTION))
          .judgesAbsence()
          .source("2020年执法大练兵文章（《环境现场执法电子回单》制度）")
          .territory("31")
          .effectiveFrom(LocalDate.of(2020, 1, 1))
          .since("0.1.0")
          .build();

  OnSiteInspectionHasOneReceipt() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return Encounter.isOf(record);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (judgement.isComplete(EnforcementReceipt.class)) {
      int receipts = judgement.referrers(BY_INSPECTION).size();
      judgement.demand(receipts == 1, "/receipt", receipts, 1);
    }
  }
}
