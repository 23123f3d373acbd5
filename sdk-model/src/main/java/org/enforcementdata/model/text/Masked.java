package org.enforcementdata.model.text;

/**
 * How values that may be personal or foreign are printed: their kind and size, never their content.
 */
public final class Masked {

  private Masked() {}

  /** A text by its length in code points, such as {@code ***(18)}. */
  public static String text(CharSequence text) {
    return "***(" + Character.codePointCount(text, 0, text.length()) + ")";
  }
}
