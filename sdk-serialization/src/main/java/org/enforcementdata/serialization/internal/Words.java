package org.enforcementdata.serialization.internal;

import org.enforcementdata.model.declaration.BilingualText;
import tools.jackson.core.JsonToken;

/** The words for kinds of JSON in diagnostics. */
final class Words {

  static final BilingualText OBJECT = new BilingualText("对象", "an object");
  static final BilingualText LIST = new BilingualText("列表", "a list");
  static final BilingualText TEXT = new BilingualText("文本", "a text");
  static final BilingualText NUMBER = new BilingualText("数值", "a number");
  static final BilingualText BOOLEAN = new BilingualText("true 或 false", "true or false");
  static final BilingualText JSON_NULL = new BilingualText("null", "null");
  static final BilingualText ONE_DOCUMENT = new BilingualText("一个 JSON 文档", "one JSON document");

  private Words() {}

  static BilingualText of(JsonToken token) {
    return switch (token) {
      case START_OBJECT, END_OBJECT -> OBJECT;
      case START_ARRAY, END_ARRAY -> LIST;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
      case VALUE_NULL -> JSON_NULL;
      default -> TEXT;
    };
  }

  static BilingualText wholeNumber(String range) {
    return new BilingualText(range + " 之间的整数", "a whole number in " + range);
  }
}
