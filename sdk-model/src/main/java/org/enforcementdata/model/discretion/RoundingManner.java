package org.enforcementdata.model.discretion;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a computed amount is rounded (取整方式), such as {@code HALF_UP}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class RoundingManner extends Code {

  private static final CodeList<RoundingManner> LIST =
      CodeList.closed("rounding-manner", "1.0", "SDK", Certainty.ASSUMED, RoundingManner::new);

  /** Half up (四舍五入). */
  public static final RoundingManner HALF_UP = LIST.add("HALF_UP", "四舍五入", "half up");

  /** Down (舍去). */
  public static final RoundingManner DOWN = LIST.add("DOWN", "舍去", "down");

  /** Up (进位). */
  public static final RoundingManner UP = LIST.add("UP", "进位", "up");

  private RoundingManner(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RoundingManner of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RoundingManner> list() {
    return LIST;
  }

  @Override
  public CodeList<RoundingManner> codeList() {
    return LIST;
  }
}
