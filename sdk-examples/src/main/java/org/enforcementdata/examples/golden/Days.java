package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.enforcementdata.model.EnforcementRecord;
import org.enforcementdata.validation.calendar.WorkCalendar;

/** The working days of 2020. */
final class Days {

  /** When the records of the year were exported. */
  static final OffsetDateTime EXPORT = at(LocalDate.of(2020, 12, 31), LocalTime.of(17, 0));

  /** The working days on which first visits take place. */
  static final List<LocalDate> OF_VISITS =
      LocalDate.of(2020, 3, 2)
          .datesUntil(LocalDate.of(2020, 10, 31))
          .filter(Days::isWorking)
          .toList();

  /** The working days of November. */
  static final List<LocalDate> OF_NOVEMBER =
      LocalDate.of(2020, 11, 1)
          .datesUntil(LocalDate.of(2020, 12, 1))
          .filter(Days::isWorking)
          .toList();

  private Days() {}

  static OffsetDateTime at(LocalDate day, LocalTime time) {
    return OffsetDateTime.of(day, time, EnforcementRecord.LEGAL_OFFSET);
  }

  /** The first working day on or after a day. */
  static LocalDate working(LocalDate day) {
    LocalDate found = day;
    while (!isWorking(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** The working day that many working days after a day. */
  static LocalDate workingAfter(LocalDate day, int days) {
    LocalDate found = day;
    for (int i = 0; i < days; i++) {
      found = working(found.plusDays(1));
    }
    return found;
  }

  private static boolean isWorking(LocalDate day) {
    return WorkCalendar.standard().isWorkingDay(day).orElseThrow();
  }
}
