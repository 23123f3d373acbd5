package org.enforcementdata.validation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private final WorkCalendar calendar =
      Notices.calendar(NoticesTest.class::getResourceAsStream, "notices.csv");

  @Test
  void everyYearOfANoticeIsKnown() {
    assertThat(calendar.years()).containsExactlyInAnyOrder(2030, 2031);
    assertThat(calendar.isWorkingDay(LocalDate.of(2029, 12, 31))).isEmpty();
  }

  @Test
  void aDayOfDecemberCountsThatTheNextNoticeMoves() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 12, 31))).contains(false);
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 12, 28))).contains(true);
  }

  @Test
  void ofTwoNoticesTheLaterHoldsWhateverTheOrderOfRows() {
    assertThat(calendar.isWorkingDay(LocalDate.of(2030, 12, 30))).contains(false);
  }
}
