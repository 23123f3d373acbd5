package org.enforcementdata.model.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the wire can hold of plain values: texts, numbers, days, instants. */
public final class Representation {

  /** Id of the rule that a text breaks which is not made of whole Unicode characters. */
  public static final String CHARACTERS = "text.characters";

  /** Id of the rule that a number of too many digits breaks. */
  public static final String DIGITS = "number.digits";

  /** Id of the rule that a day or instant breaks which four digits of a year cannot hold. */
  public static final String TIME = "time.years";

  private static final BilingualText WHOLE =
      new BilingualText("完整的 Unicode 字符", "whole Unicode characters");
  private static final BilingualText YEARS =
      new BilingualText("0001 至 9999 年，时差为整分钟", "years 0001 to 9999, an offset of whole minutes");
  private static final BilingualText FEWER =
      new BilingualText("至多 " + WireLimits.DIGITS + " 位", "at most " + WireLimits.DIGITS);
  private static final int PLAIN = 10_000;

  private Representation() {}

  /** What the wire cannot hold of a value; empty where it holds it as it is. */
  public static Optional<Defect> defect(Object value) {
    if (value instanceof CharSequence text) {
      return characters(text);
    }
    if (value instanceof BigDecimal number) {
      long digits = digits(number);
      return digits <= WireLimits.DIGITS
          ? Optional.empty()
          : Optional.of(
              new Defect(DIGITS, new BilingualText(digits + " 位", digits + " digits"), FEWER));
    }
    if (value instanceof LocalDate day) {
      return isWritable(day.getYear()) ? Optional.empty() : years(day.getYear());
    }
    if (value instanceof OffsetDateTime instant) {
      boolean minutes = instant.getOffset().getTotalSeconds() % 60 == 0;
      return minutes && isWritable(instant.getYear())
          ? Optional.empty()
          : Optional.of(
              new Defect(
                  TIME,
                  new BilingualText(
                      instant.getYear() + " 年，时差 " + instant.getOffset(),
                      "year " + instant.getYear() + ", offset " + instant.getOffset()),
                  YEARS));
    }
    return Optional.empty();
  }

  private static Optional<Defect> years(int year) {
    return Optional.of(new Defect(TIME, new BilingualText(year + " 年", "year " + year), YEARS));
  }

  /** Whether four digits hold a year. */
  public static boolean isWritable(int year) {
    return WireLimits.FIRST_YEAR <= year && year <= WireLimits.LAST_YEAR;
  }

  /** Digits in plain notation, without writing them out. */
  public static long digits(BigDecimal number) {
    long scale = number.scale();
    long whole = number.signum() == 0 ? 1 : Math.max(1, number.precision() - scale);
    return whole + Math.max(0, scale);
  }

  /**
   * The number as it is kept: a negative scale becomes 0, so that reading what was written gives an
   * equal one. A number of more digits than anybody writes out stays as it is.
   */
  public static BigDecimal plain(BigDecimal number) {
    return needsPlain(number) ? number.setScale(0) : number;
  }

  /** Whether {@link #plain} would change a number. */
  public static boolean needsPlain(BigDecimal number) {
    return number.scale() < 0 && digits(number) <= PLAIN;
  }

  /** Whether the wire holds a text as it is. */
  public static boolean isWhole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isSurrogate(c)) {
        return broken(text) == null;
      }
    }
    return true;
  }

  private static Optional<Defect> characters(CharSequence text) {
    BilingualText found = broken(text);
    return found == null ? Optional.empty() : Optional.of(new Defect(CHARACTERS, found, WHOLE));
  }

  private static @Nullable BilingualText broken(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return new BilingualText("字符 NUL", "the character NUL");
      }
      if (Character.isSurrogate(c)) {
        if (!isPair(text, i)) {
          return new BilingualText("不成对的代理项", "a lone surrogate");
        }
        i++;
      }
    }
    return null;
  }

  private static boolean isPair(CharSequence text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }
}
