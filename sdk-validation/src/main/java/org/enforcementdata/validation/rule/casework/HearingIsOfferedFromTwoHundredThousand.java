package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.identity.DivisionCode;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.Parameter;
import org.enforcementdata.validation.rule.StandardParameters;

/**
 * Under the measures of 2023 a hearing is offered before a fine from the threshold of the territory
 * on, and before a revocation, stop or closure. Shanghai's threshold is not known: fines below the
 * national one cannot be judged there.
 */
final class HearingIsOfferedFromTwoHundredThousand extends HearingRule {

  private static final Input<EnforcementCase, DivisionCode> DIVISION =
      Input.of(EnforcementCase.class, "/issuer/division", DivisionCode.class);
  private static final String NATION = "";

  private static final RuleInfo INFO =
      RuleInfo.of("case.hearing-offered")
          .catalogue("R107")
          .severity(Severity.ERROR)
          .statement(
              "较大数额罚款、吊销、责令停产停业等处罚前须告知听证权利（2023年办法）",
              "a hearing is offered before a large fine, a revocation, a stop or a closure (2023)")
          .message(
              "拟{found}，达到听证标准（{expected}），但未告知听证权利",
              "the intended penalty is {found}, a hearing is due before {expected}, "
                  + "but none was offered")
          .needs(PARTY)
          .reads(NOTICE)
          .reads(NOTIFIED, DIVISION)
          .looksUp(Decisions.LOOK_UP)
          .judgesAbsence()
          .readsActDate()
          .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("46"))
          .effectiveFrom(LocalDate.parse("2023-07-01"))
          .since("0.1.0")
          .build();

  HearingIsOfferedFromTwoHundredThousand() {
    super(INFO);
  }

  @Override
  Optional<BigDecimal> threshold(
      IntendedPenalty penalty, boolean isForPerson, Judgement judgement) {
    Parameter<BigDecimal> parameter =
        isForPerson
            ? StandardParameters.HEARING_PERSON_FINE
            : StandardParameters.HEARING_ORGANISATION_FINE;
    Optional<BigDecimal> national = judgement.parameter(parameter, NATION);
    return national.filter(penalty::reaches).or(() -> local(parameter, judgement));
  }

  private static Optional<BigDecimal> local(Parameter<BigDecimal> parameter, Judgement judgement) {
    Optional<DivisionCode> division = judgement.read(DIVISION);
    if (division.isEmpty()) {
      judgement.lacks(DIVISION.pointer());
    }
    return division.flatMap(code -> judgement.parameter(parameter, code.getValue()));
  }
}
