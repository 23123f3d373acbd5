package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.enforcementdata.model.catalogue.ConstraintRules;
import org.enforcementdata.model.declaration.BilingualText;
import org.enforcementdata.model.declaration.Defect;
import org.enforcementdata.model.declaration.Representation;
import org.enforcementdata.model.declaration.WireLimits;
import org.enforcementdata.model.diagnostic.RuleInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Numbers as they are written. One of more digits than the standard allows is not made, since a few
 * characters such as {@code 1e999999999} may stand for any number of digits.
 */
final class Numbers {

  private static final BilingualText FEWER =
      new BilingualText("至多 " + WireLimits.DIGITS + " 位", "at most " + WireLimits.DIGITS);

  /** Characters of a number that is looked at, so that making it costs nothing. */
  private static final int LONGEST = 1000;

  private Numbers() {}

  /** The number of the current token; null, reported, where it is none or has too many digits. */
  static @Nullable BigDecimal read(Cursor cursor) {
    JsonToken token = cursor.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      cursor.wrongType(Words.NUMBER);
      return null;
    }
    String text = cursor.text();
    BigDecimal number = text.length() <= LONGEST ? parsed(text) : null;
    if (number == null) {
      cursor.fail(digits(), written(text.length()), FEWER);
      return null;
    }
    Optional<Defect> defect = Representation.defect(number);
    defect.ifPresent(each -> cursor.fail(digits(), each.found(), each.expected()));
    return defect.isPresent() ? null : number;
  }

  private static RuleInfo digits() {
    return ConstraintRules.of(Representation.DIGITS);
  }

  private static @Nullable BigDecimal parsed(String text) {
    try {
      return Representation.plain(new BigDecimal(text));
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BilingualText written(int length) {
    return new BilingualText(
        "无法计数的位数（以 " + length + " 个字符写成）",
        "countless digits (written with " + length + " characters)");
  }
}
