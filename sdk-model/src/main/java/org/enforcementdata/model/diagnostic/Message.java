package org.enforcementdata.model.diagnostic;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.UnknownMembers;

/** Fills the figures into a message. */
final class Message {

  private Message() {}

  static BilingualText fill(BilingualText template, Map<String, ?> arguments) {
    return new BilingualText(
        fill(template.zh(), arguments, Locale.CHINESE),
        fill(template.en(), arguments, Locale.ENGLISH));
  }

  private static String fill(String template, Map<String, ?> arguments, Locale locale) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      if (!arguments.containsKey(name)) {
        throw new IllegalArgumentException(
            "message \"" + template + "\": no argument " + name + " in " + arguments.keySet());
      }
      text.append(template, from, open).append(print(arguments.get(name), locale));
      from = close + 1;
    }
    return text.append(template.substring(from)).toString();
  }

  private static String print(Object argument, Locale locale) {
    if (argument instanceof BilingualText text) {
      return text.in(locale);
    }
    return argument instanceof BigDecimal number
        ? number.toPlainString()
        : String.valueOf(argument);
  }

  /** The figures as plain values, in the order given; empty where there are none. */
  static Optional<UnknownMembers> figures(Map<String, ?> arguments) {
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    arguments.forEach((name, value) -> figures.put(name, plain(value)));
    return Optional.of(UnknownMembers.of(figures));
  }

  private static Object plain(Object argument) {
    if (argument instanceof BilingualText text) {
      Map<String, Object> both = new LinkedHashMap<>();
      both.put("zh", text.zh());
      both.put("en", text.en());
      return both;
    }
    boolean isPlain = argument instanceof Number || argument instanceof Boolean;
    return isPlain ? argument : argument.toString();
  }
}
