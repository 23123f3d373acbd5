package org.enforcementdata.model.identity;

import java.text.Normalizer;
import java.util.Locale;

/** Texts from elsewhere, folded for {@code parse}, and parts of texts that may be too short. */
final class Folded {

  private Folded() {}

  /** Full-width characters folded, outer blanks cut. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** Besides, in upper case. */
  static String upper(String text) {
    return of(text).toUpperCase(Locale.ROOT);
  }

  /** The characters from one position to before another, as far as the text goes. */
  static String part(String text, int from, int to) {
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }
}
