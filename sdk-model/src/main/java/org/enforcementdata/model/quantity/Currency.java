package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Currency of an amount (币种), such as {@code CNY}. Open list.
 *
 * <p>Source: SDK.
 */
public final class Currency extends Code {

  private static final CodeList<Currency> LIST =
      CodeList.open("currency", "1.0", "SDK", Certainty.ASSUMED, Currency::new);

  /** Renminbi yuan (人民币). */
  public static final Currency CNY = LIST.add("CNY", "人民币", "renminbi yuan");

  private Currency(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Currency of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Currency> list() {
    return LIST;
  }

  @Override
  public CodeList<Currency> codeList() {
    return LIST;
  }
}
