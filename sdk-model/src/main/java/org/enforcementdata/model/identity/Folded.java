package org.enforcementdata.model.identity;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/** Texts from elsewhere, folded for {@code parse}, and parts of texts that may be too short. */
final class Folded {

  private static final int CASE = 'a' - 'A';

  private Folded() {}

  /** Full-width characters folded, outer blanks cut. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** Besides, a to z in upper case. */
  static String upper(String text) {
    return upperCase(of(text));
  }

  /** A to Z for a to z; other alphabets stay, for ı is no I. */
  static String upperCase(String text) {
    return mapped(text, c -> c >= 'a' && c <= 'z' ? c - CASE : c);
  }

  /** a to z for A to Z. */
  static String lowerCase(String text) {
    return mapped(text, c -> c >= 'A' && c <= 'Z' ? c + CASE : c);
  }

  /** The characters from one position to before another, as far as the text goes. */
  static String part(String text, int from, int to) {
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }

  private static String mapped(String text, IntUnaryOperator change) {
    StringBuilder mapped = new StringBuilder(text.length());
    text.chars().map(change).forEach(c -> mapped.append((char) c));
    return mapped.toString();
  }
}
