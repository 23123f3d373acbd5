package org.enforcementdata.validation.rule.permit;

import static org.enforcementdata.model.law.Instruments.DISCHARGE_PERMIT_2021;

import java.time.LocalDate;
import java.time.Month;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.model.diagnostic.Severity;
import org.enforcementdata.model.permit.Permit;
import org.enforcementdata.model.permit.PermitChange;
import org.enforcementdata.model.permit.PermitChangeKind;
import org.enforcementdata.validation.rule.Input;
import org.enforcementdata.validation.rule.Judgement;
import org.enforcementdata.validation.rule.RecordRule;

/**
 * A permit runs five years from its first day: to the day before the fifth anniversary, or, as some
 * platforms write it, to the anniversary itself. Five years from 29 February end on 28 February. A
 * change that an excerpt leaves out may have moved the first day.
 */
final class PermitExpiresAfterFiveYears extends RecordRule<Permit> {

  private static final int YEARS = 5;

  private static final Input<Permit, LocalDate> FIRST_DAY =
      Input.of(Permit.class, "/startsOn", LocalDate.class);
  private static final Input<Permit, LocalDate> LAST_DAY =
      Input.of(Permit.class, "/endsOn", LocalDate.class);

  private static final RuleInfo INFO =
      RuleInfo.of("permit.expires-after-five-years")
          .catalogue("R020")
          .severity(Severity.ERROR)
          .statement("排污许可证有效期为五年", "a discharge permit is valid for five years")
          .message(
              "排污许可证有效期为五年，截止日期应为 {expected}，实为 {found}",
              "a discharge permit is valid for five years: expected to end on {expected}, found {found}")
          .needs(FIRST_DAY, LAST_DAY)
          .reads("/history/*/kind", "/history/*/startsOn")
          .judgesAbsence()
          .basis(DISCHARGE_PERMIT_2021.article("14"))
          .effectiveFrom(LocalDate.of(2021, 3, 1))
          .since("0.1.0")
          .build();

  PermitExpiresAfterFiveYears() {
    super(Permit.class, INFO);
  }

  @Override
  public void judge(Permit permit, Judgement judgement) {
    LocalDate first = firstDay(permit, judgement.get(FIRST_DAY));
    LocalDate anniversary = first.plusYears(YEARS);
    LocalDate eve = isLeapDay(first) ? anniversary : anniversary.minusDays(1);
    LocalDate found = judgement.get(LAST_DAY);
    judgement.demand(
        found.equals(anniversary) || found.equals(eve),
        "/endsOn",
        found,
        isLeapDay(first)
            ? anniversary
            : new BilingualText(eve + " 或 " + anniversary, eve + " or " + anniversary));
  }

  /** Its fifth anniversary, 28 February, already is the day before. */
  private static boolean isLeapDay(LocalDate day) {
    return day.getMonth() == Month.FEBRUARY && day.getDayOfMonth() == 29;
  }

  /** The first day of the term: a change of the permit does not begin a new one, a renewal does. */
  private static LocalDate firstDay(Permit permit, LocalDate stated) {
    LocalDate first = stated;
    for (PermitChange change : permit.getHistory()) {
      if (change.getKind().equals(PermitChangeKind.CHANGE)) {
        LocalDate before = change.getStartsOn().orElse(first);
        first = before.isBefore(first) ? before : first;
      } else {
        first = stated;
      }
    }
    return first;
  }
}
