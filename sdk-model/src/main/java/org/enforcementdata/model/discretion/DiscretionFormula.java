package org.enforcementdata.model.discretion;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How the chosen percentages become an amount (计算模式), such as {@code LINEAR_MIN_MAX}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class DiscretionFormula extends Code {

  private static final CodeList<DiscretionFormula> LIST =
      CodeList.closed(
          "discretion-formula", "1.0", "SDK", Certainty.ASSUMED, DiscretionFormula::new);

  /** Share of the maximum (按最高罚款额百分比). */
  public static final DiscretionFormula PERCENT_OF_MAX =
      LIST.add("PERCENT_OF_MAX", "按最高罚款额百分比", "share of the maximum");

  /** Between minimum and maximum (最低与最高之间插值). */
  public static final DiscretionFormula LINEAR_MIN_MAX =
      LIST.add("LINEAR_MIN_MAX", "最低与最高之间插值", "between minimum and maximum");

  /** Multiple of a base (按基数倍数). */
  public static final DiscretionFormula MULTIPLE =
      LIST.add("MULTIPLE", "按基数倍数", "multiple of a base");

  /** Band of a table (按档次). */
  public static final DiscretionFormula TABLE_BAND =
      LIST.add("TABLE_BAND", "按档次", "band of a table");

  private DiscretionFormula(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DiscretionFormula of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DiscretionFormula> list() {
    return LIST;
  }

  @Override
  public CodeList<DiscretionFormula> codeList() {
    return LIST;
  }
}
