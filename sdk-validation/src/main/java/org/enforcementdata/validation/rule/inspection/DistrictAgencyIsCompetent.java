package org.enforcementdata.validation.rule.inspection;

import org.enforcementdata.model.code.AgencyLevel;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.model.identity.RecordId;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.model.permit.PollutionSource;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.LookUp;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A district's agency inspects sources of its own district, unless an agency of theirs takes part.
 */
final class DistrictAgencyIsCompetent extends RecordRule<Inspection> {

  private static final Input<Inspection, AgencyLevel> LEVEL =
      Input.of(Inspection.class, "/issuer/level", AgencyLevel.class);
  private static final Input<Inspection, DivisionCode> OWN =
      Input.of(Inspection.class, "/issuer/division", DivisionCode.class);
  private static final Input<Inspection, DivisionCode> PARTICIPANTS =
      Input.of(Inspection.class, "/participants/*/division", DivisionCode.class);

  @SuppressWarnings("rawtypes")
  private static final Input<Inspection, RecordId> SOURCE =
      Input.of(Inspection.class, "/targetSource", RecordId.class);

  private static final Input<PollutionSource, DivisionCode> PLACE =
      Input.of(PollutionSource.class, "/division", DivisionCode.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.agency-competent")
          .catalogue("R008")
          .severity(Severity.WARNING)
          .statement(
              "区级机关检查本区固定污染源，跨区的须有联合部门",
              "a district's agency inspects sources of its district, elsewhere only jointly")
          .message(
              "检查机关所在区划为 {found}，固定污染源在 {expected}",
              "the inspecting agency is of division {found}, the source lies in {expected}")
          .needs(LEVEL, OWN, SOURCE)
          .reads(PARTICIPANTS)
          .looksUp(LookUp.reference(SOURCE, PollutionSource.class))
          .judgesAbsence()
          .source("排污许可管理条例第三条")
          .since("0.1.0")
          .build();

  DistrictAgencyIsCompetent() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection record) {
    return record.getIssuer().getLevel().map(AgencyLevel.DISTRICT::equals).orElse(true);
  }

  @Override
  public void judge(Inspection record, Judgement judgement) {
    DivisionCode own = judgement.get(OWN);
    judgement
        .find(SOURCE, PollutionSource.class)
        .flatMap(source -> judgement.of(source, PLACE))
        .ifPresent(
            place ->
                judgement.demand(
                    own.equals(place) || takesPart(place, judgement), "/targetSource", own, place));
  }

  private static boolean takesPart(DivisionCode place, Judgement judgement) {
    return judgement.each(PARTICIPANTS).stream().anyMatch(agency -> agency.value().equals(place));
  }
}
