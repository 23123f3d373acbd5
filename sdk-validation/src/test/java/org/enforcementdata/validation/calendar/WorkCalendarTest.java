package org.enforcementdata.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

  private final WorkCalendar calendar = WorkCalendar.standard();

  @Test
  void theShippedYearsAre2010To2026() {
    assertThat(calendar.years())
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2010, 2026).boxed().toList());
    assertThat(calendar.isWorkingDay(FIRST)).contains(false);
    assertThat(calendar.isWorkingDay(LAST)).contains(true);
    assertThat(calendar.isWorkingDay(FIRST.minusDays(1))).isEmpty();
    assertThat(calendar.isWorkingDay(LAST.plusDays(1))).isEmpty();
  }

  @Test
  void theSpringFestivalOf2020WasLengthened() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2020, 1, 19))).contains(true);
    assertThat(calendar.isWorkingDay(LocalDate.of(2020, 1, 31))).contains(false);
    assertThat(calendar.isWorkingDay(LocalDate.of(2020, 2, 1))).contains(false);
    assertThat(calendar.isWorkingDay(LocalDate.of(2020, 2, 3))).contains(true);
    assertThat(calendar.workingDaysAfter(LocalDate.of(2020, 1, 23), LocalDate.of(2020, 2, 3)))
        .hasValue(1);
    assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2020, 1, 24)))
        .contains(LocalDate.of(2020, 2, 3));
  }

  @Test
  void aTermRunsFromDecember2024IntoJanuary2025() {
    assertThat(calendar.workingDaysAfter(LocalDate.of(2024, 12, 27), LocalDate.of(2025, 1, 2)))
        .hasValue(3);
    assertThat(calendar.workingDayOnOrAfter(LocalDate.of(2025, 1, 1)))
        .contains(LocalDate.of(2025, 1, 2));
    assertThat(calendar.isWorkingDay(LocalDate.of(2025, 1, 26))).contains(true);
  }

  @Test
  void daysOfDecemberFollowTheNoticeOfTheNextYear() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2011, 12, 31))).contains(true);
    assertThat(calendar.isWorkingDay(LocalDate.of(2018, 12, 29))).contains(true);
    assertThat(calendar.isWorkingDay(LocalDate.of(2018, 12, 31))).contains(false);
  }

  @Test
  void theFirstDayIsNotCountedAndTheLastIs() {
    LocalDate friday = LocalDate.of(2024, 5, 31);
    assertThat(calendar.workingDaysAfter(friday, friday)).hasValue(0);
    assertThat(calendar.workingDaysAfter(friday, friday.minusDays(1))).hasValue(0);
    assertThat(calendar.workingDaysAfter(friday, LocalDate.of(2024, 6, 3))).hasValue(1);
    assertThat(calendar.workingDaysAfter(FIRST.minusDays(1), LocalDate.of(2010, 1, 4))).hasValue(1);
  }

  @Test
  void everyYearHasAboutTwoHundredAndFiftyWorkingDays() {
    assertThat(calendar.years())
        .allSatisfy(
            year ->
                assertThat(
                        calendar
                            .workingDaysAfter(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                            .orElseThrow())
                    .isBetween(247, 252));
  }

  /** Fault F26: no exception, and no loop beyond the table. */
  @Test
  void daysFarOutsideTheTableAreUnknownAtOnce() {
    assertThat(calendar.workingDaysAfter(FIRST, LocalDate.MAX)).isEmpty();
    assertThat(calendar.workingDaysAfter(LocalDate.MIN, LocalDate.MAX)).isEmpty();
    assertThat(calendar.workingDaysAfter(LocalDate.MIN, LAST)).isEmpty();
    assertThat(calendar.workingDaysAfter(LocalDate.MAX, LocalDate.MAX)).hasValue(0);
    for (LocalDate day : List.of(LocalDate.MAX, LocalDate.MIN)) {
      assertThat(calendar.isWorkingDay(day)).isEmpty();
      assertThat(calendar.workingDayOnOrAfter(day)).isEmpty();
    }
  }

  @Test
  void aDayOffAtTheEndOfTheTableHasNoNextWorkingDay() {
    WorkCalendar one = WorkCalendar.of(Set.of(2028), Map.of());
    assertThat(one.workingDayOnOrAfter(LocalDate.of(2028, 12, 30))).isEmpty();
    assertThat(one.workingDayOnOrAfter(LocalDate.of(2028, 12, 29)))
        .contains(LocalDate.of(2028, 12, 29));
  }

  @Test
  void anEmbedderAddsANoticeThatAlsoMovesDaysOfTheYearBefore() {
    LocalDate thursday = LocalDate.of(2026, 12, 31);
    LocalDate sunday = LocalDate.of(2027, 1, 3);
    WorkCalendar longer = calendar.with(2027, Map.of(thursday, false, sunday, true));
    assertThat(longer.isWorkingDay(thursday)).contains(false);
    assertThat(longer.isWorkingDay(sunday)).contains(true);
    assertThat(longer.isWorkingDay(LocalDate.of(2027, 1, 2))).contains(false);
    assertThat(calendar.isWorkingDay(thursday)).contains(true);
    assertThat(calendar.isWorkingDay(sunday)).isEmpty();
  }

  @Test
  void aCalendarOfOnesOwnIsWhatItsYearsAndDaysSay() {
    WorkCalendar own =
        WorkCalendar.of(Set.of(1999, 2001), Map.of(LocalDate.of(1999, 10, 1), false));
    assertThat(own.isWorkingDay(LocalDate.of(1999, 10, 1))).contains(false);
    assertThat(own.isWorkingDay(LocalDate.of(1999, 10, 4))).contains(true);
    assertThat(own.workingDaysAfter(LocalDate.of(1999, 12, 1), LocalDate.of(2001, 1, 5))).isEmpty();
  }

  @Test
  void aYearThatTheStandardCannotWriteIsRefused() {
    assertThatThrownBy(() -> WorkCalendar.of(Set.of(10_000), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("work calendar: expected a year 1–9999, found 10000");
  }
}
