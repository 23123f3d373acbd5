package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Judgement;

/**
 * Under the measures of 2010 a case that is not filed yet is no more than 7 working days after its
 * clue.
 */
final class UnfiledCaseIsWithinSevenWorkingDays extends UnfiledCaseRule {

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-seven-working-days-open")
          .catalogue("R100")
          .severity(Severity.WARNING)
          .statement(
              "发现违法线索满 7 个工作日的，应当已经立案", "7 working days after the clue a case is not left unfiled")
          .message(
              "自发现线索至今历时 {found} 个工作日，尚未立案，期限为 {expected} 个工作日",
              "the clue is {found} working days old and no case is filed, the limit is {expected}")
          .needs(CLUE)
          .reads("/filedOn", "/notFiledReason")
          .judgesAbsence()
          .basis(ENVIRONMENTAL_PENALTY_2010.article("22"))
          .effectiveTo(LocalDate.parse("2023-06-30"))
          .since("0.1.0")
          .build();

  UnfiledCaseIsWithinSevenWorkingDays() {
    super(INFO);
  }

  @Override
  Deadline deadline(LocalDate clueFoundOn, Judgement judgement) {
    return Deadline.ofWorkingDays(clueFoundOn, CaseIsFiledWithinSevenWorkingDays.WORKING_DAYS);
  }
}
