package org.enforcementdata.model.text;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/**
 * How a text from elsewhere (a form, a spreadsheet, a web page) becomes the text that its type
 * would write. Folding a folded text changes nothing.
 */
public final class Folding {

  private static final int CASE = 'a' - 'A';

  private Folding() {}

  /** For codes: full-width characters folded, every blank and invisible character cut. */
  public static String code(String text) {
    return normal(Invisible.cut(normal(text)));
  }

  /** As {@link #code}, and A to Z for a to z; other alphabets stay, for ı is no I. */
  public static String upper(String text) {
    return normal(mapped(code(text), c -> c >= 'a' && c <= 'z' ? c - CASE : c));
  }

  /** As {@link #code}, and a to z for A to Z. */
  public static String lower(String text) {
    return normal(mapped(code(text), c -> c >= 'A' && c <= 'Z' ? c + CASE : c));
  }

  /**
   * For names and numbers that people write: invisible characters, line breaks, no-break and outer
   * blanks cut. Inner blanks stay, and nothing is folded, for rare characters have no other form.
   */
  public static String name(String text) {
    return Invisible.without(text, point -> Invisible.isUnseen(point) || Invisible.isNoBreak(point))
        .strip();
  }

  /** As {@link #name}, and full-width characters folded; such as for phone numbers. */
  public static String spaced(String text) {
    return normal(name(normal(name(text))));
  }

  /** Whatever can be seen of a text, as it is written: blanks and invisible characters cut. */
  public static String visible(String text) {
    return Invisible.cut(text);
  }

  private static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static String mapped(String text, IntUnaryOperator change) {
    StringBuilder mapped = new StringBuilder(text.length());
    text.chars().map(change).forEach(c -> mapped.append((char) c));
    return mapped.toString();
  }
}
