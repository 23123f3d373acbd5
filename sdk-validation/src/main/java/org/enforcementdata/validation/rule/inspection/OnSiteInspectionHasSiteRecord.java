package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.evidence.EvidenceSubtype;
import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/** An inspection on site has a site record among its evidence. */
final class OnSiteInspectionHasSiteRecord extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.has-site-record")
          .catalogue("R062")
          .severity(Severity.ERROR)
          .level(Level.DOSSIER)
          .statement("现场检查须有现场检查（勘察）笔录", "an on-site inspection has a site record")
          .message(
              "现场检查（勘察）笔录有 {found} 份，应至少 {expected} 份",
              "{found} site records, expected at least {expected}")
          .addReads("/mode", "/evidence")
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  OnSiteInspectionHasSiteRecord() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (!record.getMode().equals(InspectionMode.ON_SITE)) {
      return;
    }
    List<EvidenceItem> found = new ArrayList<>();
    for (int i = 0; i < record.getEvidence().size(); i++) {
      judgement
          .find(record.getEvidence().get(i), EvidenceItem.class, "/evidence/" + i)
          .ifPresent(found::add);
    }
    boolean isWhole = found.size() == record.getEvidence().size();
    long records =
        found.stream()
            .filter(item -> item.getSubtype().equals(EvidenceSubtype.SITE_RECORD))
            .count();
    if (records > 0 || isWhole) {
      judgement.demand(records > 0, "/evidence", records, 1);
    }
  }
}
