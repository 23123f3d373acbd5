package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;
import static org.enforcementdata.validation.rule.casework.CaseIsFiledWithinFifteenDays.ADDED;
import static org.enforcementdata.validation.rule.casework.CaseIsFiledWithinFifteenDays.DAYS;

import java.time.LocalDate;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2023 a case that is not filed yet is no more than 15 days after its clue,
 * and as many more as were approved.
 */
final class UnfiledCaseIsWithinFifteenDays extends UnfiledCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-fifteen-days-open")
          .catalogue("R101")
          .severity(Severity.WARNING)
          .statement(
              "发现违法线索满 15 日的，应当已经立案，经批准可延长",
              "15 days after the clue, longer with approval, a case is not left unfiled")
          .message(
              "自发现线索至今历时 {found} 日，尚未立案，期限为 {expected} 日",
              "the clue is {found} days old and no case is filed, the limit is {expected}")
          .needs(CLUE)
          .reads("/filedOn", "/notFiledReason")
          .reads(ADDED)
          .judgesAbsence()
          .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("18"))
          .effectiveFrom(LocalDate.parse("2023-07-01"))
          .since("0.1.0")
          .build();

  UnfiledCaseIsWithinFifteenDays() {
    super(INFO);
  }

  @Override
  Deadline deadline(LocalDate clueFoundOn, Judgement judgement) {
    return Deadline.ofDays(clueFoundOn, DAYS + judgement.read(ADDED).orElse(0));
  }
}
