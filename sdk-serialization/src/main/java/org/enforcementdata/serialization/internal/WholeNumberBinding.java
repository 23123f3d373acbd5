package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Whole numbers; {@code 1.0} is one. */
final class WholeNumberBinding implements Binding {

  /** Characters of a number that any type of whole numbers holds. */
  private static final int FEW_DIGITS = 9;

  private final BigDecimal least;
  private final BigDecimal greatest;
  private final boolean isInt;

  private WholeNumberBinding(long least, long greatest, boolean isInt) {
    this.least = BigDecimal.valueOf(least);
    this.greatest = BigDecimal.valueOf(greatest);
    this.isInt = isInt;
  }

  static WholeNumberBinding ofInt() {
    return new WholeNumberBinding(Integer.MIN_VALUE, Integer.MAX_VALUE, true);
  }

  static WholeNumberBinding ofLong() {
    return new WholeNumberBinding(Long.MIN_VALUE, Long.MAX_VALUE, false);
  }

  @Override
  public Object read(Cursor cursor) {
    if (cursor.token() == JsonToken.VALUE_NUMBER_INT && cursor.text().length() <= FEW_DIGITS) {
      return isInt ? (Object) Integer.valueOf(cursor.text()) : (Object) Long.valueOf(cursor.text());
    }
    BigDecimal number = Numbers.read(cursor);
    if (number == null) {
      return Members.UNREADABLE;
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (!whole || number.compareTo(least) < 0 || number.compareTo(greatest) > 0) {
      return cursor.fail(
          StructureRules.TYPE,
          Words.NUMBER,
          Words.wholeNumber(least.toPlainString() + ".." + greatest.toPlainString()));
    }
    return isInt ? (Object) number.intValueExact() : (Object) number.longValueExact();
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeNumber(((Number) value).longValue());
  }
}
