package org.enforcementdata.serialization.internal;

/** What days and instants look like: patterns that mean the same in every dialect. */
public final class TimeForms {

  /** A day. */
  public static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

  /** An instant with its offset, seconds always written. */
  public static final String INSTANT =
      "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$";

  private TimeForms() {}
}
