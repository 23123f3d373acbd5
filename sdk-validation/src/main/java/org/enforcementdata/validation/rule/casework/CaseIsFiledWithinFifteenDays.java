package org.enforcementdata.validation.rule.casework;

import static org.enforcementdata.model.law.Instruments.ECO_ENVIRONMENTAL_PENALTY_2023;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.model.casework.EnforcementCase;
import org.enforcementdata.model.casework.FilingExtension;
import org.enforcementdata.model.diagnostic.Level;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.validation.Judgement;
import org.enforcementdata.validation.RecordIndex;
import org.enforcementdata.validation.RecordRule;

/**
 * Under the measures of 2023 a case is filed, or not, within 15 days after its clue was found, and
 * within as many more as were approved.
 */
final class CaseIsFiledWithinFifteenDays extends RecordRule<EnforcementCase> {

  private static final long DAYS = 15;

  private static final RuleInfo INFO =
      RuleInfo.of("case.filed-in-fifteen-days")
          .catalogue("R101")
          .severity(Severity.WARNING)
          .level(Level.RULE)
          .statement(
              "发现违法线索后 15 日内立案，经批准可延长",
              "a case is filed within 15 days after the clue, longer with approval")
          .message(
              "立案用了 {found} 日，应至多 {expected} 日",
              "filing took {found} days, expected at most {expected}")
          .addReads("/clueFoundOn", "/filedOn", "/filingExtension")
          .basis(ECO_ENVIRONMENTAL_PENALTY_2023.article("18"))
          .effectiveFrom(LocalDate.parse("2023-07-01"))
          .since("0.1.0")
          .build();

  CaseIsFiledWithinFifteenDays() {
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
    long days = ChronoUnit.DAYS.between(record.getClueFoundOn(), end);
    long most = DAYS + record.getFilingExtension().map(FilingExtension::getDays).orElse(0);
    judgement.demand(days <= most, "/filedOn", days, most);
  }
}
