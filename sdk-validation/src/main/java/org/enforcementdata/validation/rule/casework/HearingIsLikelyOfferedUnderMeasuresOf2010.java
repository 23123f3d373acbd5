package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2017;
import static org.enforcementdata.model.law.Instruments.ADMINISTRATIVE_PENALTY_2021;
import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;

/**
 * The same from an amount on that is likely: the national one where no rule of the territory was
 * read.
 */
final class HearingIsLikelyOfferedUnderMeasuresOf2010 extends HearingRule {

  private static final RuleInfo INFO =
      info("case.hearing-offered-2010-likely", "R106")
          .severity(Severity.WARNING)
          .statement(
              "较大数额罚款前须告知听证权利（2010年办法，地方标准未经核对）",
              "a hearing is offered before a large fine (2010, threshold not verified)")
          .reads(PARTY)
          .basis(ENVIRONMENTAL_PENALTY_2010.article("48"))
          .basis(ENVIRONMENTAL_PENALTY_2010.article("78"))
          .basisUntil("2021-07-14", ADMINISTRATIVE_PENALTY_2017.article("42"))
          .basisFrom("2021-07-15", ADMINISTRATIVE_PENALTY_2021.article("63"))
          .effectiveFrom(LocalDate.of(2010, 3, 1))
          .effectiveTo(LocalDate.of(2023, 6, 30))
          .since("0.1.0")
          .build();

  HearingIsLikelyOfferedUnderMeasuresOf2010() {
    super(INFO, true);
  }
}
