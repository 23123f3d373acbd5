package org.enforcementdata.model.constraint;

import static org.enforcementdata.model.constraint.Wording.words;

import java.util.Map;
import java.util.function.Predicate;
import org.enforcementdata.model.declaration.Place;

/** The number of code points of a text. */
final class LengthKind extends ValueKind<Length> {

  LengthKind() {
    super(
        Length.class,
        Wording.of(
            Length.RULE,
            words("文本长度在规定范围内", "a text is within its length"),
            words(
                "文本长度为 {found} 个字符，应为 {expected} 个",
                "the text has {found} characters, expected {expected}"),
            words(
                "文本长度不符：应为 {min} 至 {max} 个字符",
                "the text is too short or too long: expected {min} to {max} characters")));
  }

  static boolean holds(CharSequence text, int min, int max) {
    int units = text.length();
    if (units < min || units > 2L * max) {
      return false;
    }
    int length = Character.codePointCount(text, 0, units);
    return min <= length && length <= max;
  }

  @Override
  Predicate<Object> check(Length declared) {
    int min = declared.min();
    int max = declared.max();
    return value -> holds((CharSequence) value, min, max);
  }

  @Override
  Breach breach(Length declared, Place at, Object value) {
    CharSequence text = (CharSequence) value;
    int length = Character.codePointCount(text, 0, text.length());
    String least = String.valueOf(declared.min());
    return new Breach(
        at, rule(), length, words(least + " 至 " + declared.max(), least + " to " + declared.max()));
  }

  @Override
  public Map<String, Object> schema(Length declared) {
    return Map.of("minLength", declared.min(), "maxLength", declared.max());
  }
}
