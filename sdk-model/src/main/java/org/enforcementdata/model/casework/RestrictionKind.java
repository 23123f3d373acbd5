package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether production is limited or stopped (限产停产类别), such as {@code LIMIT}. Closed list.
 *
 * <p>Source: 环境保护主管部门实施限制生产、停产整治办法.
 */
public final class RestrictionKind extends Code {

  private static final CodeList<RestrictionKind> LIST =
      CodeList.closed(
          "production-restriction-kind",
          "1.0",
          "环境保护主管部门实施限制生产、停产整治办法",
          Certainty.CERTAIN,
          RestrictionKind::new);

  /** Limited (限制生产). */
  public static final RestrictionKind LIMIT = LIST.add("LIMIT", "限制生产", "limited");

  /** Stopped (停产整治). */
  public static final RestrictionKind STOP = LIST.add("STOP", "停产整治", "stopped");

  private RestrictionKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RestrictionKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RestrictionKind> list() {
    return LIST;
  }

  @Override
  public CodeList<RestrictionKind> codeList() {
    return LIST;
  }
}
