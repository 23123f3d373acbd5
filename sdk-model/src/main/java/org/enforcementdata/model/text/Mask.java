package org.enforcementdata.model.text;

/** What makes a part of a published text unreadable. */
public final class Mask {

  /** Pattern that finds a mask; means the same in every dialect. */
  public static final String PATTERN = "[*＊]|[Xx]{4}";

  private static final int RUN = 4;

  private Mask() {}

  /** Whether a text holds an asterisk, or four X in a row. */
  public static boolean isIn(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('＊') >= 0 || hasRun(text);
  }

  private static boolean hasRun(String text) {
    if (text.indexOf('X') < 0 && text.indexOf('x') < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < text.length() && run < RUN; i++) {
      char c = text.charAt(i);
      run = c == 'X' || c == 'x' ? run + 1 : 0;
    }
    return run == RUN;
  }
}
