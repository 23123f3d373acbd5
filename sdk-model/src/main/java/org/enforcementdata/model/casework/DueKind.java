package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How an order sets its time (改正期限类别), such as {@code ON}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class DueKind extends Code {

  private static final CodeList<DueKind> LIST =
      CodeList.closed("due-kind", "1.0", "SDK", Certainty.ASSUMED, DueKind::new);

  /** By a day (限期). */
  public static final DueKind ON = LIST.add("ON", "限期", "by a day");

  /** At once (立即). */
  public static final DueKind AT_ONCE = LIST.add("AT_ONCE", "立即", "at once");

  /** Within a time (一定期间内). */
  public static final DueKind WITHIN = LIST.add("WITHIN", "一定期间内", "within a time");

  private DueKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DueKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DueKind> list() {
    return LIST;
  }

  @Override
  public CodeList<DueKind> codeList() {
    return LIST;
  }
}
