package org.enforcementdata.validation.rule.inspection;

import java.util.Map;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * An off-site inspection names the means by which it was made; an on-site inspection names none.
 */
final class OffSiteMethodsFitTheMode extends RecordRule<Inspection> {

  private static final BilingualText SOME = new BilingualText("至少 1 项", "at least 1");
  private static final BilingualText NONE = new BilingualText("没有", "none");

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.off-site-methods")
          .catalogue("R058")
          .severity(Severity.ERROR)
          .level(Level.RULE)
          .statement(
              "非现场检查须有非现场手段，现场检查不得有",
              "an off-site inspection names its means, an on-site inspection names none")
          .message(
              "检查方式为 {mode}，非现场手段有 {found} 项，应{expected}",
              "the mode is {mode} with {found} off-site means, expected {expected}")
          .addReads("/mode", "/offSiteMethods")
          .source("2020年执法大练兵文章")
          .since("0.1.0")
          .build();

  OffSiteMethodsFitTheMode() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    int found = record.getOffSiteMethods().size();
    boolean offSite = record.getMode().equals(InspectionMode.OFF_SITE);
    judgement.holds();
    if (offSite != found > 0) {
      judgement.broken(
          "/offSiteMethods",
          Map.of(
              "mode",
              record.getMode().getValue(),
              "found",
              found,
              "expected",
              offSite ? SOME : NONE));
    }
  }
}
