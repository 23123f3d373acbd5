package org.enforcementdata.model.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the standard allows inside foreign data: depth, lengths, digits, whole characters. Of one
 * look.
 */
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

  private @Nullable Defect found;

  private ForeignLimits() {}

  /** The first thing that exceeds a limit. */
  static Optional<Defect> defect(Map<String, ? extends @Nullable Object> members) {
    ForeignLimits limits = new ForeignLimits();
    limits.object(members, 1);
    return Optional.ofNullable(limits.found);
  }

  private void object(Map<?, ? extends @Nullable Object> members, int depth) {
    members.forEach(
        (name, value) -> {
          text((String) name, WireLimits.FOREIGN_NAME, NAME);
          value(value, depth + 1);
        });
  }

  private void value(@Nullable Object value, int depth) {
    if (value instanceof String text) {
      text(text, WireLimits.FOREIGN_TEXT, TEXT);
    } else if (value instanceof BigDecimal number) {
      Representation.defect(number).ifPresent(this::tell);
    } else if (value instanceof Map<?, ?> || value instanceof List<?>) {
      nested(value, depth);
    }
  }

  private void nested(Object value, int depth) {
    if (depth > WireLimits.FOREIGN_DEPTH) {
      tell(depth + " 层", depth + " levels", DEPTH);
    } else if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else {
      List<?> elements = (List<?>) value;
      for (int i = 0; i < elements.size(); i++) {
        value(elements.get(i), depth + 1);
      }
    }
  }

  private void text(String text, int most, BilingualText expected) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      tell(length + " 个字符", length + " characters", expected);
    } else if (!Representation.isWhole(text)) {
      Representation.defect(text).ifPresent(this::tell);
    }
  }

  private void tell(String zh, String en, BilingualText expected) {
    tell(new Defect(UnknownMembers.LIMITS, new BilingualText(zh, en), expected));
  }

  private void tell(Defect defect) {
    if (found == null) {
      found = defect;
    }
  }
}
