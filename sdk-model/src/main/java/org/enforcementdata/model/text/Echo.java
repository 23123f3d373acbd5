package org.enforcementdata.model.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;

/**
 * How a value that may be shown is shown: at most 40 characters, only such as its form knows, what
 * passes as the number of a person or a mobile phone masked, control and invisible characters
 * escaped. Everything else is shown by its length.
 */
public final class Echo {

  private static final int LONGEST = 40;
  private static final int SHORTEST_PERSONAL = 11;
  private static final Pattern PERSONAL =
      Pattern.compile("(?<![0-9])([0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9])");
  private static final Pattern CODE = Pattern.compile("[ -~\\p{Cf}\\p{Zs}\\p{Cc}０-９Ａ-Ｚａ-ｚ]*");

  private Echo() {}

  /** A text whose form knows letters, digits and signs of ASCII only, such as a code or a day. */
  public static Object code(String text) {
    return CODE.matcher(text).matches() ? any(text) : length(text);
  }

  /** A text whose form knows any character. */
  public static Object any(String text) {
    return text.codePointCount(0, text.length()) > LONGEST ? length(text) : escaped(masked(text));
  }

  /** A written text, by its own form. */
  public static Object of(WrittenText text) {
    return text.form().isFree() ? any(text.getValue()) : code(text.getValue());
  }

  /** The identity of a record: whole where it has the form of one, else by its length. */
  public static String id(WrittenText id) {
    return id.defect().isPresent() ? length(id.getValue()).en() : masked(id.getValue());
  }

  /** A text by its length alone. */
  public static BilingualText length(CharSequence text) {
    int length = Character.codePointCount(text, 0, text.length());
    return new BilingualText("（" + length + " 个字符）", "(" + length + " characters)");
  }

  private static String masked(String text) {
    if (longestRun(text) < SHORTEST_PERSONAL) {
      return text;
    }
    Matcher run = PERSONAL.matcher(text);
    return run.replaceAll(found -> "*".repeat(found.group().length()));
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = c >= '0' && c <= '9' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** A text in which every control, format and other invisible character can be seen. */
  public static String escaped(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().forEach(point -> append(point, shown));
    return shown.toString();
  }

  private static void append(int point, StringBuilder shown) {
    if (isVisible(point)) {
      shown.appendCodePoint(point);
    } else {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", point));
    }
  }

  private static boolean isVisible(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
