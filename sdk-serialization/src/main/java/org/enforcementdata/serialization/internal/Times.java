package org.enforcementdata.serialization.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Days and instants, read and written by hand: a formatter behind a pattern took a third of reading
 * a record. A property holds them to {@link TimeForms} and to java.time.
 */
final class Times {

  private static final int DAY = 10;
  private static final int SECONDS = 19;
  private static final int NANO_DIGITS = 9;
  private static final ZoneOffset USUAL = ZoneOffset.ofHours(8);
  private static final int MOST_MINUTES = 18 * 60;

  private Times() {}

  /** The day that a text writes as YYYY-MM-DD; null where it writes none. */
  static @Nullable LocalDate day(char[] text, int length) {
    return length == DAY ? startingDay(text) : null;
  }

  private static @Nullable LocalDate startingDay(char[] text) {
    int year = number(text, 0, 4);
    int month = number(text, 5, 2);
    int day = number(text, 8, 2);
    boolean exists =
        text[4] == '-'
            && text[7] == '-'
            && year >= 1
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? LocalDate.of(year, month, day) : null;
  }

  /** The instant that a text writes with seconds and offset; null where it writes none. */
  static @Nullable OffsetDateTime instant(char[] text, int length) {
    if (length <= SECONDS || text[DAY] != 'T') {
      return null;
    }
    LocalDate day = startingDay(text);
    int end = endOfFraction(text, length);
    LocalTime time = end < 0 ? null : time(text, end);
    ZoneOffset offset = end < 0 ? null : offset(text, length, end);
    return day == null || time == null || offset == null
        ? null
        : OffsetDateTime.of(day, time, offset);
  }

  /** Where the fraction of a second ends, or would begin; -1 where it has no or too many digits. */
  private static int endOfFraction(char[] text, int length) {
    if (text[SECONDS] != '.') {
      return SECONDS;
    }
    int end = SECONDS + 1;
    while (end < length && isDigit(text[end])) {
      end++;
    }
    int digits = end - SECONDS - 1;
    return digits >= 1 && digits <= NANO_DIGITS ? end : -1;
  }

  private static @Nullable LocalTime time(char[] text, int endOfFraction) {
    int hour = number(text, 11, 2);
    int minute = number(text, 14, 2);
    int second = number(text, 17, 2);
    boolean exists =
        text[13] == ':'
            && text[16] == ':'
            && hour >= 0
            && hour < 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60;
    int digits = Math.max(0, endOfFraction - SECONDS - 1);
    int nanos = digits == 0 ? 0 : number(text, SECONDS + 1, digits);
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return exists ? LocalTime.of(hour, minute, second, nanos) : null;
  }

  private static @Nullable ZoneOffset offset(char[] text, int length, int from) {
    if (length == from + 1) {
      return text[from] == 'Z' ? ZoneOffset.UTC : null;
    }
    if (length != from + 6 || text[from + 3] != ':') {
      return null;
    }
    int sign = text[from] == '+' ? 1 : text[from] == '-' ? -1 : 0;
    int hours = number(text, from + 1, 2);
    int minutes = number(text, from + 4, 2);
    boolean exists =
        sign != 0
            && hours >= 0
            && minutes >= 0
            && minutes < 60
            && hours * 60 + minutes <= MOST_MINUTES;
    return exists ? offset(sign * (hours * 60 + minutes) * 60) : null;
  }

  private static ZoneOffset offset(int seconds) {
    return seconds == USUAL.getTotalSeconds() ? USUAL : ZoneOffset.ofTotalSeconds(seconds);
  }

  /** The number that some digits write; -1 where a character is none. */
  private static int number(char[] text, int from, int digits) {
    int number = 0;
    for (int i = from; i < from + digits; i++) {
      char c = text[i];
      if (!isDigit(c)) {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** An instant with seconds, as many digits of a fraction as it needs, and its offset. */
  static String print(OffsetDateTime instant) {
    StringBuilder text = new StringBuilder(35).append(instant.toLocalDate()).append('T');
    append(instant.getHour(), text).append(':');
    append(instant.getMinute(), text).append(':');
    append(instant.getSecond(), text);
    int nanos = instant.getNano();
    if (nanos > 0) {
      String digits = String.valueOf(1_000_000_000 + nanos);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      text.append('.').append(digits, 1, end);
    }
    return text.append(instant.getOffset().getId()).toString();
  }

  private static StringBuilder append(int number, StringBuilder text) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
