package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Unit in which an amount was printed (金额单位), such as {@code YUAN}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class MoneyUnit extends Code {

  private static final CodeList<MoneyUnit> LIST =
      CodeList.closed("money-unit", "1.0", "SDK", Certainty.ASSUMED, MoneyUnit::new);

  /** Yuan (元). */
  public static final MoneyUnit YUAN = LIST.add("YUAN", "元", "yuan");

  /** Ten thousand yuan (万元). */
  public static final MoneyUnit TEN_THOUSAND_YUAN =
      LIST.add("TEN_THOUSAND_YUAN", "万元", "ten thousand yuan");

  /** Hundred million yuan (亿元). */
  public static final MoneyUnit HUNDRED_MILLION_YUAN =
      LIST.add("HUNDRED_MILLION_YUAN", "亿元", "hundred million yuan");

  private MoneyUnit(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MoneyUnit of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MoneyUnit> list() {
    return LIST;
  }

  @Override
  public CodeList<MoneyUnit> codeList() {
    return LIST;
  }
}
