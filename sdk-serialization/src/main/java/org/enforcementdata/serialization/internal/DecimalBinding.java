package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.enforcementdata.serialization.Limits;
import org.enforcementdata.serialization.StructureRules;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Numbers in plain notation, their digits kept as given. */
final class DecimalBinding implements Binding {

  private final OptionalInt decimals;

  /** With a fixed number of decimals, or with as many as are written. */
  DecimalBinding(OptionalInt decimals) {
    this.decimals = decimals;
  }

  @Override
  public @Nullable Object read(Cursor cursor) {
    BigDecimal number = number(cursor);
    if (number == null || decimals.isEmpty()) {
      return number;
    }
    int needed = Math.max(0, number.stripTrailingZeros().scale());
    if (needed > decimals.getAsInt()) {
      cursor.report(StructureRules.DECIMALS, needed, decimals.getAsInt());
      return null;
    }
    return number.setScale(decimals.getAsInt(), RoundingMode.UNNECESSARY);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    BigDecimal number = (BigDecimal) value;
    if (digits(number) > Limits.standard().numberDigits()) {
      throw new IllegalArgumentException(
          "number with " + digits(number) + " digits: cannot be written");
    }
    BigDecimal exact =
        decimals.isPresent()
            ? number.setScale(decimals.getAsInt(), RoundingMode.UNNECESSARY)
            : number;
    generator.writeNumber(exact.toPlainString());
  }

  /** The number of the current token; null, reported, where it is none or has too many digits. */
  static @Nullable BigDecimal number(Cursor cursor) {
    JsonToken token = cursor.token();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      cursor.wrongType(Words.NUMBER);
      return null;
    }
    int most = cursor.limits().numberDigits();
    BigDecimal number = parse(cursor.text());
    if (number == null || digits(number) > most) {
      cursor.report(StructureRules.NUMBER, number == null ? "> 10^9" : digits(number), most);
      return null;
    }
    return number;
  }

  private static @Nullable BigDecimal parse(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Digits in plain notation, without writing them out. */
  private static long digits(BigDecimal number) {
    long scale = number.scale();
    long whole = Math.max(1, number.precision() - scale);
    return whole + Math.max(0, scale);
  }
}
