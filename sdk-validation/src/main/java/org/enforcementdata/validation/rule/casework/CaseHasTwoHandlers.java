package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;

import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.code.OfficerRole;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/** A case is handled by two enforcement officers; assistants and experts do not count. */
final class CaseHasTwoHandlers extends RecordRule<EnforcementCase> {

  private static final int LEAST = 2;

  private static final Input<EnforcementCase, OfficerRole> ROLES =
      Input.of(EnforcementCase.class, "/handlers/*/role", OfficerRole.class);

  private static final RuleInfo INFO =
      RuleInfo.of("case.two-handlers")
          .severity(Severity.ERROR)
          .statement("案件须有两名以上执法人员承办", "a case is handled by at least two officers")
          .message(
              "案件须有 {expected} 名以上执法人员承办，实有 {found} 名",
              "a case needs at least {expected} officers who handle it, found {found}")
          .reads(ROLES)
          .reads("/filedOn", "/clueFoundOn")
          .judgesAbsence()
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("37"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("42"))
          .since("0.1.0")
          .build();

  CaseHasTwoHandlers() {
    super(EnforcementCase.class, INFO);
  }

  @Override
  public Optional<LocalDate> actDate(EnforcementCase record) {
    return record.getFiledOn().or(record::getClueFoundOn);
  }

  @Override
  public void judge(EnforcementCase record, Judgement judgement) {
    long officers =
        judgement.each(ROLES).stream()
            .filter(role -> role.value().equals(OfficerRole.OFFICER))
            .count();
    judgement.demand(officers >= LEAST, "/handlers", officers, LEAST);
  }
}
