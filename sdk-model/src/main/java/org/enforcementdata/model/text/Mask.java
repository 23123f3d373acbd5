package org.enforcementdata.model.text;

/** What makes a part of a published text unreadable. */
public final class Mask {

  /** Pattern that finds a mask; means the same in every dialect. */
  public static final String PATTERN = "[*＊]|[Xx]{4}";

  private static final int RUN = 4;

  private Mask() {}

  /** Whether a text holds an asterisk, or four X in a row. */
  public static boolean isIn(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '＊') {
        return true;
      }
      run = c == 'X' || c == 'x' ? run + 1 : 0;
      if (run == RUN) {
        return true;
      }
    }
    return false;
  }
}
