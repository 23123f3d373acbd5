package org.enforcementdata.model.party;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Operating state of an enterprise (经营状态), such as {@code OPERATING}. Open list.
 *
 * <p>Source: 双随机抽查结果公示.
 */
public final class OperatingStatus extends Code {

  private static final CodeList<OperatingStatus> LIST =
      CodeList.open(
          "operating-status", "1.0", "双随机抽查结果公示", Certainty.CERTAIN, OperatingStatus::new);

  /** Operating (正常生产). */
  public static final OperatingStatus OPERATING = LIST.add("OPERATING", "正常生产", "operating");

  /** Suspended (停产). */
  public static final OperatingStatus SUSPENDED = LIST.add("SUSPENDED", "停产", "suspended");

  /** Closed (关闭). */
  public static final OperatingStatus CLOSED = LIST.add("CLOSED", "关闭", "closed");

  /** Moved (搬迁). */
  public static final OperatingStatus MOVED = LIST.add("MOVED", "搬迁", "moved");

  /** Cancelled (注销). */
  public static final OperatingStatus CANCELLED = LIST.add("CANCELLED", "注销", "cancelled");

  private OperatingStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OperatingStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OperatingStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<OperatingStatus> codeList() {
    return LIST;
  }
}
