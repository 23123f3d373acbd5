package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.util.ArrayList;
import java.util.List;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.evidence.EvidenceItem;
import org.enforcementdata.model.evidence.EvidenceSubtype;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.Placed;
import org.enforcementdata.validation.rule.RecordRule;

/** An inspection on site has a site record among its evidence. */
final class OnSiteInspectionHasSiteRecord extends RecordRule<Inspection> {

  private static final Input<Inspection, ?> EVIDENCE =
      Input.of(Inspection.class, "/evidence/*", RecordId.class);
  private static final Input<EvidenceItem, EvidenceSubtype> SUBTYPE =
      Input.of(EvidenceItem.class, "/subtype", EvidenceSubtype.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.has-site-record")
          .catalogue("R062")
          .severity(Severity.ERROR)
          .statement("现场检查须有现场检查（勘察）笔录", "an on-site inspection has a site record")
          .message(
              "现场检查（勘察）笔录有 {found} 份，应至少 {expected} 份",
              "{found} site records, expected at least {expected}")
          .reads(Encounter.READS)
          .reads(EVIDENCE)
          .looksUp(LookUp.reference(EVIDENCE, EvidenceItem.class))
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("55"))
          .since("0.1.0")
          .build();

  OnSiteInspectionHasSiteRecord() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return Encounter.isOf(record);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    List<EvidenceSubtype> known = new ArrayList<>();
    for (Placed<?> item : judgement.each(EVIDENCE)) {
      judgement
          .find(record.getEvidence().get(item.index()), EvidenceItem.class, item.at())
          .flatMap(found -> judgement.of(found, SUBTYPE))
          .ifPresent(known::add);
    }
    boolean isThere = known.contains(EvidenceSubtype.SITE_RECORD);
    if (isThere || known.size() == record.getEvidence().size()) {
      judgement.demand(isThere, "/evidence", 0, 1);
    }
  }
}
