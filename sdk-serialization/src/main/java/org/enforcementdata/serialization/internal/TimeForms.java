package org.enforcementdata.serialization.internal;

/**
 * What days and instants look like: patterns that mean the same in every dialect, and say all but
 * how many days a month has.
 */
public final class TimeForms {

  private static final String LEAP_YEAR =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String DAY =
      "(?!0000)([0-9]{4}-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
          + "|[0-9]{4}-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
          + "|[0-9]{4}-02-(0[1-9]|1[0-9]|2[0-8])"
          + "|"
          + LEAP_YEAR
          + "-02-29)";
  private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?";
  private static final String OFFSET = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9]|[+-]18:00)";

  /** A day of the years 0001 to 9999 that exists: no verdict rests on {@code format}. */
  public static final String DATE = "^" + DAY + "$";

  /** An instant with its offset of at most 18 hours, seconds always written. */
  public static final String INSTANT = "^" + DAY + TIME + OFFSET + "$";

  private TimeForms() {}
}
