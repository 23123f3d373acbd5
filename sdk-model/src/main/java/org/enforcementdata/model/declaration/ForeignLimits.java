package org.enforcementdata.model.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the standard allows inside foreign data: depth, lengths, digits, whole characters. */
final class ForeignLimits {

  private static final BilingualText DEPTH =
      new BilingualText(
          "至多 " + WireLimits.FOREIGN_DEPTH + " 层",
          "at most " + WireLimits.FOREIGN_DEPTH + " levels");
  private static final BilingualText NAME =
      new BilingualText(
          "至多 " + WireLimits.FOREIGN_NAME + " 个字符的名称",
          "a name of at most " + WireLimits.FOREIGN_NAME + " characters");
  private static final BilingualText TEXT =
      new BilingualText(
          "至多 " + WireLimits.FOREIGN_TEXT + " 个字符的文本",
          "a text of at most " + WireLimits.FOREIGN_TEXT + " characters");

  private ForeignLimits() {}

  /** The first thing that exceeds a limit. */
  static Optional<Defect> defect(Map<String, ? extends @Nullable Object> members) {
    return object(members, 1);
  }

  private static Optional<Defect> object(Map<?, ? extends @Nullable Object> members, int depth) {
    for (Map.Entry<?, ? extends @Nullable Object> member : members.entrySet()) {
      Optional<Defect> defect =
          text((String) member.getKey(), WireLimits.FOREIGN_NAME, NAME)
              .or(() -> value(member.getValue(), depth + 1));
      if (defect.isPresent()) {
        return defect;
      }
    }
    return Optional.empty();
  }

  private static Optional<Defect> value(@Nullable Object value, int depth) {
    boolean nests = value instanceof Map<?, ?> || value instanceof List<?>;
    if (nests && depth > WireLimits.FOREIGN_DEPTH) {
      return defect(depth + " 层", depth + " levels", DEPTH);
    }
    if (value instanceof Map<?, ?> map) {
      return object(map, depth);
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> value(element, depth + 1))
          .flatMap(Optional::stream)
          .findFirst();
    }
    if (value instanceof String text) {
      return text(text, WireLimits.FOREIGN_TEXT, TEXT);
    }
    return value instanceof BigDecimal number ? Representation.defect(number) : Optional.empty();
  }

  private static Optional<Defect> text(String text, int most, BilingualText expected) {
    int length = text.codePointCount(0, text.length());
    return length > most
        ? defect(length + " 个字符", length + " characters", expected)
        : Representation.defect(text);
  }

  private static Optional<Defect> defect(String zh, String en, BilingualText expected) {
    return Optional.of(new Defect(UnknownMembers.LIMITS, new BilingualText(zh, en), expected));
  }
}
