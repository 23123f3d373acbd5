package org.enforcementdata.serialization.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.enforcementdata.model.constraint.Members;
import org.enforcementdata.model.declaration.MemberDeclaration;
import org.enforcementdata.serialization.StructureRules;
import tools.jackson.core.JsonGenerator;

/** Numbers in plain notation, their digits kept as given. */
final class DecimalBinding implements Binding {

  private final OptionalInt decimals;

  /** With a fixed number of decimals, or with as many as are written. */
  DecimalBinding(OptionalInt decimals) {
    this.decimals = decimals;
  }

  @Override
  public Object read(Cursor cursor) {
    BigDecimal number = Numbers.read(cursor);
    if (number == null) {
      return Members.UNREADABLE;
    }
    if (decimals.isEmpty()) {
      return number;
    }
    int needed = Math.max(0, number.stripTrailingZeros().scale());
    return needed > decimals.getAsInt()
        ? cursor.fail(StructureRules.DECIMALS, needed, decimals.getAsInt())
        : number.setScale(decimals.getAsInt(), RoundingMode.UNNECESSARY);
  }

  @Override
  public void require(MemberDeclaration member, Object value) {
    Writable.require(member, value);
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeNumber(((BigDecimal) value).toPlainString());
  }
}
