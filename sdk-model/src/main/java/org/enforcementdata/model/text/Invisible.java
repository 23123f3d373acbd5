package org.enforcementdata.model.text;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.enforcementdata.model.declaration.BilingualText;

/** Characters that stand in a text and that nobody sees. */
final class Invisible {

  private Invisible() {}

  /** Controls, line breaks, format characters such as U+200B and U+FEFF, fillers. */
  static boolean isUnseen(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isFiller(point);
    };
  }

  /** Blanks of every width. */
  static boolean isBlank(int point) {
    return Character.getType(point) == Character.SPACE_SEPARATOR;
  }

  /** Blanks at which no line breaks. */
  static boolean isNoBreak(int point) {
    return point == 0x00A0 || point == 0x2007 || point == 0x202F;
  }

  /** Selectors of a glyph; in a name they belong to the character before. */
  static boolean isSelector(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }

  private static boolean isFiller(int point) {
    return switch (point) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0 -> true;
      default -> false;
    };
  }

  /** Whatever in a code cannot be seen. */
  private static boolean isAny(int point) {
    return isUnseen(point) || isBlank(point) || isSelector(point);
  }

  /** The text without what cannot be seen in a code, plain blanks included. */
  static String cut(String text) {
    return without(text, Invisible::isAny);
  }

  /** The text without characters of a kind. */
  static String without(String text, IntPredicate kind) {
    if (place(text, kind) < 0) {
      return text;
    }
    StringBuilder left = new StringBuilder(text.length());
    text.codePoints().filter(kind.negate()).forEach(left::appendCodePoint);
    return left.toString();
  }

  /**
   * The first invisible character of a text, by its place and number; one that takes no room before
   * a wide blank, and a plain blank last. Empty where everything can be seen.
   */
  static Optional<BilingualText> firstIn(String text) {
    return Stream.<IntPredicate>of(Invisible::isUnseen, p -> p != ' ' && isAny(p), p -> p == ' ')
        .map(kind -> place(text, kind))
        .filter(at -> at >= 0)
        .findFirst()
        .map(at -> named(text, at));
  }

  /** Where the first character of a kind stands; negative where none does. */
  private static int place(String text, IntPredicate kind) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (kind.test(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static BilingualText named(String text, int at) {
    String name = String.format(Locale.ROOT, "U+%04X", text.codePointAt(at));
    int place = text.codePointCount(0, at) + 1;
    return new BilingualText(
        "（第 " + place + " 个字符为不可见字符 " + name + "）",
        "(character " + place + " is the invisible " + name + ")");
  }
}
