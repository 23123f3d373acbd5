package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of return (报表类别), such as {@code DAILY}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ReturnKind extends Code {

  private static final CodeList<ReturnKind> LIST =
      CodeList.closed("return-kind", "1.0", "SDK", Certainty.ASSUMED, ReturnKind::new);

  /** Of a day (日报). */
  public static final ReturnKind DAILY = LIST.add("DAILY", "日报", "of a day");

  /** Of a period (期间报表). */
  public static final ReturnKind PERIOD = LIST.add("PERIOD", "期间报表", "of a period");

  private ReturnKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReturnKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReturnKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ReturnKind> codeList() {
    return LIST;
  }
}
