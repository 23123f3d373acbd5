package org.enforcementdata.serialization.internal;

import java.util.function.Function;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Values that are one JSON string and can stand for any text. */
final class TextBinding implements Binding {

  private static final BilingualText WHOLE =
      new BilingualText("完整的 Unicode 字符", "whole Unicode characters");

  private final Function<String, Object> parse;

  TextBinding(Function<String, Object> parse) {
    this.parse = parse;
  }

  @Override
  public @Nullable Object read(Cursor cursor) {
    String text = string(cursor);
    return text == null ? null : parse.apply(text);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(
        value instanceof org.enforcementdata.model.text.WrittenText text
            ? text.getValue()
            : value.toString());
  }

  static @Nullable String string(Cursor cursor) {
    if (cursor.token() != JsonToken.VALUE_STRING) {
      cursor.wrongType(Words.TEXT);
      return null;
    }
    String text = cursor.text();
    return isWhole(text, cursor) ? text : null;
  }

  /** Whether a text is Unicode that every partner can store; reports what it is not. */
  static boolean isWhole(String text, Cursor cursor) {
    BilingualText defect = defect(text);
    if (defect != null) {
      cursor.report(StructureRules.TEXT, defect, WHOLE);
    }
    return defect == null;
  }

  private static @Nullable BilingualText defect(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return new BilingualText("字符 NUL", "the character NUL");
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return new BilingualText("不成对的代理项", "a lone surrogate");
        }
        i++;
      }
    }
    return null;
  }
}
