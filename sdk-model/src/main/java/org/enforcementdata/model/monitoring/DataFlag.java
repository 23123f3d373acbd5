package org.enforcementdata.model.monitoring;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How an online value is flagged (数据标记), such as {@code M}. Open list.
 *
 * <p>Source: HJ 212-2025.
 */
public final class DataFlag extends Code {

  private static final CodeList<DataFlag> LIST =
      CodeList.open("data-flag", "1.0", "HJ 212-2025", Certainty.LIKELY, DataFlag::new);

  /** Normal (正常). */
  public static final DataFlag N = LIST.add("N", "正常", "normal");

  /** Exceedance (超标). */
  public static final DataFlag T = LIST.add("T", "超标", "exceedance");

  /** Stopped (停运). */
  public static final DataFlag F = LIST.add("F", "停运", "stopped");

  /** Maintenance (维护). */
  public static final DataFlag M = LIST.add("M", "维护", "maintenance");

  /** Calibration (校准). */
  public static final DataFlag C = LIST.add("C", "校准", "calibration");

  /** Fault (故障). */
  public static final DataFlag D = LIST.add("D", "故障", "fault");

  private DataFlag(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DataFlag of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DataFlag> list() {
    return LIST;
  }

  @Override
  public CodeList<DataFlag> codeList() {
    return LIST;
  }
}
