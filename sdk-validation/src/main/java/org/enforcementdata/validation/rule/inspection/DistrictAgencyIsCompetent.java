package org.enforcementdata.validation.rule.inspection;

import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordRule;

/**
 * A district's agency inspects sources of its own district, unless an agency of theirs takes part.
 */
final class DistrictAgencyIsCompetent extends RecordRule<Inspection> {

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.agency-competent")
          .catalogue("R008")
          .severity(Severity.WARNING)
          .level(Level.DOSSIER)
          .statement(
              "区级机关检查本区固定污染源，跨区的须有联合部门",
              "a district's agency inspects sources of its district, elsewhere only jointly")
          .message(
              "检查机关所在区划为 {found}，固定污染源在 {expected}",
              "the inspecting agency is of division {found}, the source lies in {expected}")
          .addReads("/issuer/division", "/targetSource")
          .source("排污许可管理条例第三条")
          .since("0.1.0")
          .build();

  DistrictAgencyIsCompetent() {
    super(Inspection.class, INFO);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    if (!record.getIssuer().getLevel().equals(AgencyLevel.DISTRICT)) {
      return;
    }
    judgement
        .find(record.getTargetSource(), PollutionSource.class, "/targetSource")
        .ifPresent(
            source -> {
              DivisionCode own = record.getIssuer().getDivision();
              DivisionCode place = source.getDivision();
              boolean joint =
                  record.getParticipants().stream()
                      .anyMatch(agency -> agency.getDivision().equals(place));
              judgement.demand(
                  own.equals(place) || joint, "/targetSource", own.getValue(), place.getValue());
            });
  }
}
