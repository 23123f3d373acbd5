package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a ratio is (比率类别), such as {@code SHARE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class RatioKind extends Code {

  private static final CodeList<RatioKind> LIST =
      CodeList.closed("ratio-kind", "1.0", "SDK", Certainty.ASSUMED, RatioKind::new);

  /** Share of a whole, in per cent (占比). */
  public static final RatioKind SHARE = LIST.add("SHARE", "占比", "share of a whole, in per cent");

  /** Growth over an earlier figure, in per cent (增长率). */
  public static final RatioKind GROWTH =
      LIST.add("GROWTH", "增长率", "growth over an earlier figure, in per cent");

  /** One figure divided by another (比值). */
  public static final RatioKind RATIO = LIST.add("RATIO", "比值", "one figure divided by another");

  /** Difference of two shares, in points (百分点). */
  public static final RatioKind POINTS =
      LIST.add("POINTS", "百分点", "difference of two shares, in points");

  /** Mean of a figure over another (平均值). */
  public static final RatioKind MEAN = LIST.add("MEAN", "平均值", "mean of a figure over another");

  private RatioKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RatioKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RatioKind> list() {
    return LIST;
  }

  @Override
  public CodeList<RatioKind> codeList() {
    return LIST;
  }
}
