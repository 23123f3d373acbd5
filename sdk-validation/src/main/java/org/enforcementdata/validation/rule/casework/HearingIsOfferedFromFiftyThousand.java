package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2010 a hearing is offered before a fine of 5 000 yuan for a person or 50
 * 000 yuan for an organisation, and before a revocation, stop or closure.
 */
final class HearingIsOfferedFromFiftyThousand extends HearingRule {

  private static final BigDecimal PERSON = new BigDecimal("5000");
  private static final BigDecimal ORGANISATION = new BigDecimal("50000");

  private static final RuleInfo INFO =
      RuleInfo.of("case.hearing-offered-2010")
          .catalogue("R106")
          .severity(Severity.ERROR)
          .statement(
              "较大数额罚款、吊销、责令停产停业等处罚前须告知听证权利（2010年办法）",
              "a hearing is offered before a large fine, a revocation, a stop or a closure (2010)")
          .message(
              "拟{found}，达到听证标准（{expected}），但未告知听证权利",
              "the intended penalty is {found}, a hearing is due before {expected}, "
                  + "but none was offered")
          .needs(PARTY)
          .reads(NOTICE)
          .reads(NOTIFIED)
          .looksUp(Decisions.LOOK_UP)
          .judgesAbsence()
          .basis(ENVIRONMENTAL_PENALTY_2010.article("48"))
          .basis(ENVIRONMENTAL_PENALTY_2010.article("78"))
          .effectiveTo(LocalDate.parse("2023-06-30"))
          .since("0.1.0")
          .build();

  HearingIsOfferedFromFiftyThousand() {
    super(INFO);
  }

  @Override
  Optional<BigDecimal> threshold(
      IntendedPenalty penalty, boolean isForPerson, Judgement judgement) {
    return Optional.of(isForPerson ? PERSON : ORGANISATION);
  }
}
