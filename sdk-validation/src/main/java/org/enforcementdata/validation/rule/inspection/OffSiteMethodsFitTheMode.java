package org.enforcementdata.validation.rule.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * An off-site inspection names the means by which it was made; an on-site inspection names none.
 */
final class OffSiteMethodsFitTheMode extends RecordRule<Inspection> {

  private static final BilingualText SOME = new BilingualText("至少有 1 项", "at least 1");
  private static final BilingualText NONE = new BilingualText("为 0 项", "none");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.off-site-methods")
          .catalogue("R058")
          .severity(Severity.ERROR)
          .statement(
              "非现场检查须有非现场手段，现场检查不得有",
              "an off-site inspection names its means, an on-site inspection names none")
          .message(
              "检查方式为“{mode}”，非现场手段有 {found} 项，应{expected}",
              "the mode is \"{mode}\" with {found} off-site means, expected {expected}")
          .reads("/mode", "/offSiteMethods")
          .judgesAbsence()
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  OffSiteMethodsFitTheMode() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    int found = record.getOffSiteMethods().size();
    boolean isOffSite = record.getMode().equals(InspectionMode.OFF_SITE);
    if (isOffSite == found > 0) {
      judgement.holds();
      return;
    }
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("mode", record.getMode());
    arguments.put("found", found);
    arguments.put("expected", isOffSite ? SOME : NONE);
    judgement.broken("/offSiteMethods", arguments);
  }
}
