package org.enforcementdata.serialization.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Days and instants: ISO 8601 in one form each. */
final class TimeBinding implements Binding {

  private static final DateTimeFormatter WRITTEN_INSTANT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffsetId()
          .toFormatter();

  private static final BilingualText EXPECTED_DATE =
      new BilingualText("存在的日期，写作 YYYY-MM-DD", "an existing day written YYYY-MM-DD");
  private static final BilingualText EXPECTED_INSTANT =
      new BilingualText(
          "带时差的时间，如 2020-05-20T09:30:00+08:00",
          "an instant with offset such as 2020-05-20T09:30:00+08:00");

  private final Pattern form;
  private final Function<String, Object> parse;
  private final Function<Object, String> print;
  private final RuleInfo rule;
  private final BilingualText expected;

  private TimeBinding(
      String form,
      Function<String, Object> parse,
      Function<Object, String> print,
      RuleInfo rule,
      BilingualText expected) {
    this.form = Pattern.compile(form);
    this.parse = parse;
    this.print = print;
    this.rule = rule;
    this.expected = expected;
  }

  static TimeBinding ofDate() {
    return new TimeBinding(
        TimeForms.DATE, LocalDate::parse, Object::toString, StructureRules.DATE, EXPECTED_DATE);
  }

  static TimeBinding ofInstant() {
    return new TimeBinding(
        TimeForms.INSTANT,
        OffsetDateTime::parse,
        instant -> WRITTEN_INSTANT.format((OffsetDateTime) instant),
        StructureRules.INSTANT,
        EXPECTED_INSTANT);
  }

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.VALUE_STRING) {
      return cursor.wrongType(Words.TEXT);
    }
    String text = cursor.text();
    if (form.matcher(text).matches()) {
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        // The month does not have that day: reported like every other text that is no day.
      }
    }
    return cursor.failToRead(rule, text, expected);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(print.apply(value));
  }
}
