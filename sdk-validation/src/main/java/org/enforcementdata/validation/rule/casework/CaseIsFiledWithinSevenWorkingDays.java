package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ENVIRONMENTAL_PENALTY_2010;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordIndex;
import org.enforcementdata.validation.RecordRule;
import org.enforcementdata.validation.calendar.WorkCalendar;

/**
 * Under the measures of 2010 a case is filed, or not, within 7 working days after its clue was
 * found.
 */
final class CaseIsFiledWithinSevenWorkingDays extends RecordRule<EnforcementCase> {

  private static final int MOST = 7;

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-seven-working-days")
          .catalogue("R100")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement("发现违法线索后 7 个工作日内立案", "a case is filed within 7 working days after the clue")
          .message(
              "立案用了 {found} 个工作日，应至多 {expected} 个",
              "filing took {found} working days, expected at most {expected}")
          .addReads("/clueFoundOn", "/filedOn")
          .basis(ENVIRONMENTAL_PENALTY_2010.article("22"))
          .effectiveTo(LocalDate.parse("2023-06-30"))
          .since("0.1.0")
          .build();

  CaseIsFiledWithinSevenWorkingDays() {
    super(EnforcementCase.class, INFO);
  }

  @Override
  public Optional<LocalDate> actDate(EnforcementCase record, RecordIndex index) {
    return Optional.of(record.getClueFoundOn());
  }

  @Override
  public void judge(EnforcementCase record, Judgement judgement) {
    Optional<LocalDate> filed = record.getFiledOn();
    if (filed.isEmpty() && record.getNotFiledReason().isPresent()) {
      judgement.cannotJudge("/filedOn");
      return;
    }
    LocalDate end = filed.orElse(EnforcementRecord.legalDay(judgement.now()));
    OptionalInt days = WorkCalendar.standard().workingDaysAfter(record.getClueFoundOn(), end);
    if (days.isEmpty()) {
      judgement.cannotJudge(
          "WorkCalendar " + record.getClueFoundOn().getYear() + "–" + end.getYear());
    } else {
      judgement.demand(days.getAsInt() <= MOST, "/filedOn", days.getAsInt(), MOST);
    }
  }
}
