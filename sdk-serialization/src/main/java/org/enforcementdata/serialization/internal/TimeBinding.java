package org.enforcementdata.serialization.internal;

import java.time.OffsetDateTime;
import java.util.function.Function;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Days and instants: ISO 8601 in one form each. */
final class TimeBinding implements Binding {

  /** Reads a text; null where it is of another form. */
  @FunctionalInterface
  private interface Form {
    @Nullable Object of(char[] text, int length);
  }

  private static final BilingualText EXPECTED_DATE =
      new BilingualText("存在的日期，写作 YYYY-MM-DD", "an existing day written YYYY-MM-DD");
  private static final BilingualText EXPECTED_INSTANT =
      new BilingualText(
          "带时差的时间，如 2020-05-20T09:30:00+08:00",
          "an instant with offset such as 2020-05-20T09:30:00+08:00");

  private final Form form;
  private final Function<Object, String> print;
  private final RuleInfo rule;
  private final BilingualText expected;

  private TimeBinding(
      Form form, Function<Object, String> print, RuleInfo rule, BilingualText expected) {
    this.form = form;
    this.print = print;
    this.rule = rule;
    this.expected = expected;
  }

  static TimeBinding ofDate() {
    return new TimeBinding(Times::day, Object::toString, StructureRules.DATE, EXPECTED_DATE);
  }

  static TimeBinding ofInstant() {
    return new TimeBinding(
        Times::instant,
        instant -> Times.print((OffsetDateTime) instant),
        StructureRules.INSTANT,
        EXPECTED_INSTANT);
  }

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() != JsonToken.VALUE_STRING) {
      return cursor.wrongType(Words.TEXT);
    }
    int length = cursor.shortText();
    Object time = length < 0 ? null : form.of(cursor.characters(), length);
    return time == null ? cursor.failToRead(rule, cursor.text(), expected) : time;
  }

  @Override
  public void require(MemberDeclaration member, Object value) {
    Writable.require(member, value);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(print.apply(value));
  }
}
