package org.enforcementdata.validation.rule.inspection;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import org.enforcementdata.model.code.InspectionMode;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.inspection.Inspection;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * At an inspection on site two enforcement officers are present; assistants and experts do not
 * count.
 */
final class OnSiteInspectionHasTwoOfficers extends RecordRule<Inspection> {

  private static final int LEAST = 2;

  private static final Input<Inspection, OfficerRole> ROLES =
      Input.of(Inspection.class, "/officersPresent/*/role", OfficerRole.class);

  private static final RuleInfo INFO =
      RuleInfo.of("inspection.two-officers")
          .catalogue("R040")
          .severity(Severity.ERROR)
          .statement("现场检查须有两名以上执法人员", "an on-site inspection has at least two officers present")
          .message(
              "现场检查须有两名以上执法人员，实有 {found} 名",
              "an on-site inspection needs at least {expected} officers, found {found}")
          .reads("/mode")
          .reads(ROLES)
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("42"))
          .since("0.1.0")
          .build();

  OnSiteInspectionHasTwoOfficers() {
    super(Inspection.class, INFO);
  }

  @Override
  public boolean concerns(Inspection inspection) {
    return inspection.getMode().equals(InspectionMode.ON_SITE);
  }

  @Override
  public void judge(Inspection inspection, Judgement judgement) {
    long officers =
        judgement.each(ROLES).stream()
            .filter(role -> role.value().equals(OfficerRole.OFFICER))
            .count();
    judgement.demand(officers >= LEAST, "/officersPresent", officers, LEAST);
  }
}
