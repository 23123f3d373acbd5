package org.enforcementdata.model.declaration;

/**
 * The limits of the standard: what lies within them is written and read everywhere. They are judged
 * by checking, so that what is checked can be sent.
 */
public final class WireLimits {

  /** Digits of a number in plain notation. */
  public static final int DIGITS = 64;

  /** Unicode code points of a text inside foreign data. */
  public static final int FOREIGN_TEXT = 262_144;

  /** Unicode code points of a name inside foreign data. */
  public static final int FOREIGN_NAME = 256;

  /** Levels of objects and lists inside foreign data, its own object included. */
  public static final int FOREIGN_DEPTH = 32;

  /** First year of a day or instant. */
  public static final int FIRST_YEAR = 1;

  /** Last year of a day or instant. */
  public static final int LAST_YEAR = 9999;

  private WireLimits() {}
}
