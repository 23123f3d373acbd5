package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * Under the measures of 2010 a hearing is offered before a revocation, a stop, a closure, and from
 * an amount on that was read in the rule of the territory.
 */
final class HearingIsOfferedUnderMeasuresOf2010 extends HearingRule {

  private static final RuleInfo INFO =
      info("case.hearing-offered-2010", "R106")
          .severity(Severity.ERROR)
          .statement(
              "吊销、责令停产停业等处罚或较大数额罚款前须告知听证权利（2010年办法）",
              "a hearing is offered before a large fine, a revocation, a stop or a closure (2010)")
          .reads(PARTY)
          .basis(ENVIRONMENTAL_PENALTY_2010.article("48"))
          .basis(ENVIRONMENTAL_PENALTY_2010.article("78"))
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("42"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("63"))
          .effectiveFrom(LocalDate.of(2010, 3, 1))
          .effectiveTo(LocalDate.of(2023, 6, 30))
          .since("0.1.0")
          .build();

  HearingIsOfferedUnderMeasuresOf2010() {
    super(INFO, false);
  }
}
