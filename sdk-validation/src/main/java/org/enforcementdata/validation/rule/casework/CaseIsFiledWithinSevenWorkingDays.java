package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.rule.Deadline;
import org.enforcementdata.validation.rule.Judgement;

/** Under the measures of 2010 a case is filed within 7 working days after its clue was found. */
final class CaseIsFiledWithinSevenWorkingDays extends FiledCaseRule {

  static final int WORKING_DAYS = 7;

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-seven-working-days")
          .catalogue("R100")
          .severity(Severity.WARNING)
          .statement("发现违法线索后 7 个工作日内立案", "a case is filed within 7 working days after the clue")
          .message(
              "自发现线索至立案历时 {found} 个工作日，期限为 {expected} 个工作日",
              "filing took {found} working days from the clue, the limit is {expected}")
          .needs(CLUE, FILED)
          .reads("/notFiledReason")
          .basis(ENVIRONMENTAL_PENALTY_2010.article("22"))
          .effectiveTo(LocalDate.parse("2023-06-30"))
          .since("0.1.0")
          .build();

  CaseIsFiledWithinSevenWorkingDays() {
    super(INFO);
  }

  @Override
  public void judge(EnforcementCase record, Judgement judgement) {
    Deadline.ofWorkingDays(judgement.get(CLUE), WORKING_DAYS)
        .judgeLength(judgement.get(FILED), "/filedOn", judgement);
  }
}
