package org.enforcementdata.serialization.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.text.Masked;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Days and instants: ISO 8601 in one form each. */
final class TimeBinding implements Binding {

  private static final DateTimeFormatter WRITTEN_INSTANT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("'T'HH:mm:ss")
          .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
          .appendOffsetId()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private static final BilingualText EXPECTED_DATE =
      new BilingualText("存在的日期，写作 YYYY-MM-DD", "an existing day written YYYY-MM-DD");
  private static final BilingualText EXPECTED_INSTANT =
      new BilingualText(
          "带偏移的时刻，如 2020-05-20T09:30:00+08:00",
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
  public @Nullable Object read(Cursor cursor) {
    String text = TextBinding.string(cursor);
    if (text == null) {
      return null;
    }
    Object time = form.matcher(text).matches() ? parsed(text) : null;
    if (time == null) {
      cursor.report(rule, Masked.text(text), expected);
    }
    return time;
  }

  private @Nullable Object parsed(String text) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    String text = print.apply(value);
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "time " + text + ": cannot be written in four-digit years");
    }
    generator.writeString(text);
  }
}
