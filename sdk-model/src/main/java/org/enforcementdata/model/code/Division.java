package org.enforcementdata.model.code;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An administrative division in {@link DivisionTable}. Says nothing of the day from which its code
 * was used.
 *
 * @param code six digits, such as {@code 310119}
 * @param name Chinese name, such as 南汇区; empty where the sources do not give it
 * @param prefecture Chinese name of its prefecture, such as 苏州市; empty where it has none or the
 *     sources do not give it
 * @param province Chinese name of its province, such as 上海市; empty for the state itself
 * @param lastSeenRevision the last revision of GB/T 2260 that shows a retired code, as yyyyMM, such
 *     as {@code 200812}; empty where the code is current in that source
 * @param end when the division ceased and what took over; empty where that is not known, and for a
 *     current code
 */
public record Division(
    String code,
    String name,
    String prefecture,
    String province,
    Optional<String> lastSeenRevision,
    Optional<DivisionEnd> end) {

  /** The last revision that the sources hold, as yyyyMM. */
  private static final long LAST_REVISION = 201607;

  /** Whether the code is no longer in use. */
  public boolean isRetired() {
    return lastSeenRevision.isPresent() || end.isPresent();
  }

  /**
   * Whether the code was in use on a day. A current code counts as in use on any day; for a retired
   * one the answer is empty where the sources leave the day in doubt: within the day, month or year
   * of its end, or between two revisions.
   */
  public Optional<Boolean> isInUseOn(LocalDate day) {
    if (end.isPresent()) {
      return isBeforeEnd(end.get(), day);
    }
    return lastSeenRevision.isPresent()
        ? isSeen(Long.parseLong(lastSeenRevision.get()), day)
        : Optional.of(true);
  }

  private static Optional<Boolean> isBeforeEnd(DivisionEnd end, LocalDate day) {
    if (day.isBefore(end.earliest())) {
      return Optional.of(true);
    }
    return day.isAfter(end.latest()) ? Optional.of(false) : Optional.empty();
  }

  private static Optional<Boolean> isSeen(long lastSeen, LocalDate day) {
    long month = day.getYear() * 100L + day.getMonthValue();
    if (month <= lastSeen) {
      return Optional.of(true);
    }
    boolean isGone = lastSeen < LAST_REVISION && month > LAST_REVISION;
    return isGone ? Optional.of(false) : Optional.empty();
  }
}
