package org.enforcementdata.validation.rule;

/** How a message shows a digest: by its beginning, enough to tell two apart. */
public final class ShortDigest {

  private static final int WHOLE = 64;
  private static final int SHOWN = 12;

  private ShortDigest() {}

  /** The beginning of a digest, such as {@code 9f86d081884c…}; another text as it is. */
  public static String of(Object digest) {
    String text = digest.toString();
    return text.length() == WHOLE ? text.substring(0, SHOWN) + "…" : text;
  }
}
