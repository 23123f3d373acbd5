package org.enforcementdata.model.identity;

/** Parts of texts that may be too short. */
final class Part {

  private Part() {}

  /** The characters from one position to before another, as far as the text goes. */
  static String of(String text, int from, int to) {
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }
}
