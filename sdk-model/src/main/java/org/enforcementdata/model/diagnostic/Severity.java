package org.enforcementdata.model.diagnostic;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How much a diagnostic weighs (严重程度), such as {@code ERROR}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class Severity extends Code {

  private static final CodeList<Severity> LIST =
      CodeList.closed("severity", "1.0", "SDK", Certainty.ASSUMED, Severity::new);

  /** Error: the record is refused (错误). */
  public static final Severity ERROR = LIST.add("ERROR", "错误", "error: the record is refused");

  /** Warning: the record is accepted and flagged (警告). */
  public static final Severity WARNING =
      LIST.add("WARNING", "警告", "warning: the record is accepted and flagged");

  /** Information worth knowing (提示). */
  public static final Severity INFO = LIST.add("INFO", "提示", "information worth knowing");

  private Severity(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Severity of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Severity> list() {
    return LIST;
  }

  @Override
  public CodeList<Severity> codeList() {
    return LIST;
  }
}
