package org.enforcementdata.examples.golden;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/**
 * One planned visit of a source.
 *
 * @param number number of the inspection, from 0
 * @param source number of the source, from 0
 * @param purpose why it takes place
 * @param day the day
 * @param slot which pair of officers goes, counted within district and day
 * @param isSecondStop whether it is the second stop of its dispatch
 */
record Visit(
    int number, int source, Purpose purpose, LocalDate day, int slot, boolean isSecondStop) {

  /** Why a visit takes place. */
  enum Purpose {
    /** The source was drawn. */
    FIRST,
    /** The corrections of the first visit's orders are verified. */
    RE_INSPECTION,
    /** The source was drawn again. */
    AGAIN
  }

  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final LocalTime NOON = LocalTime.of(11, 0);

  District district() {
    return District.ALL.get(source % District.ALL.size());
  }

  OffsetDateTime startedAt() {
    return Days.at(day, isSecondStop ? NOON : MORNING);
  }

  OffsetDateTime endedAt() {
    return startedAt().plusMinutes(50);
  }
}
