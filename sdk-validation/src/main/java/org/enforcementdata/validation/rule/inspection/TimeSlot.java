package org.enforcementdata.validation.rule.inspection;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * The time that an inspection takes, such as 09:30 to 10:40. Immutable and thread-safe.
 *
 * @param start when it began
 * @param end when it ended
 */
record TimeSlot(OffsetDateTime start, OffsetDateTime end) {

  /** Whether one person cannot be at both, who needs some time to go from one to the other. */
  boolean overlaps(TimeSlot other, Duration travel) {
    return isReachedLate(start, other.end, travel) && isReachedLate(other.start, end, travel);
  }

  /** Instants are counted on, for unlike a date with its offset they cannot run out of years. */
  private static boolean isReachedLate(OffsetDateTime start, OffsetDateTime end, Duration travel) {
    return start.toInstant().isBefore(end.toInstant().plus(travel));
  }

  /** From when to when. */
  BilingualText text() {
    return new BilingualText(start + " 至 " + end, start + " to " + end);
  }

  /** From when to when, and the way there and back where it takes time. */
  BilingualText textWith(Duration travel) {
    long minutes = travel.toMinutes();
    return minutes == 0
        ? text()
        : new BilingualText(
            text().zh() + "（前后各加路途 " + minutes + " 分钟）",
            text().en() + " (and " + minutes + " minutes of travel before and after)");
  }
}
