package org.enforcementdata.validation.internal;

import java.time.LocalDate;

/**
 * The periods into which changes of the law divide acts. Each rule has its own dates; the name of
 * the period says in a report which law was applied.
 */
enum LegalPeriod {
  /** Until 2021-07-14: Penalty Measures of 2010 and the old Penalty Law. */
  RS_2010("RS-2010", LocalDate.MIN),
  /** From 2021-07-15: Administrative Penalty Law of 2021. */
  RS_2021("RS-2021", LocalDate.of(2021, 7, 15)),
  /** From 2023-07-01: Ecological and Environmental Penalty Measures. */
  RS_2023("RS-2023", LocalDate.of(2023, 7, 1)),
  /** From 2025-01-01: reform of inspections. */
  RS_2025("RS-2025", LocalDate.of(2025, 1, 1)),
  /** From 2026-08-15: Ecological and Environmental Code. */
  RS_2026("RS-2026", LocalDate.of(2026, 8, 15));

  private static final LegalPeriod[] ALL = values();

  private final String text;
  private final LocalDate from;

  LegalPeriod(String text, LocalDate from) {
    this.text = text;
    this.from = from;
  }

  /** The period of a day. */
  public static LegalPeriod of(LocalDate day) {
    LegalPeriod found = RS_2010;
    for (LegalPeriod period : ALL) {
      if (!day.isBefore(period.from)) {
        found = period;
      }
    }
    return found;
  }

  /** The name, such as {@code RS-2010}. */
  public String text() {
    return text;
  }
}
