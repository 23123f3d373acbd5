package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a measure was obtained (取数方式), such as {@code COUNT}. Open list.
 *
 * <p>Source: SDK.
 */
public final class MeasureDerivation extends Code {

  private static final CodeList<MeasureDerivation> LIST =
      CodeList.open("measure-derivation", "1.0", "SDK", Certainty.ASSUMED, MeasureDerivation::new);

  /** Count (计数). */
  public static final MeasureDerivation COUNT = LIST.add("COUNT", "计数", "count");

  /** Sum (求和). */
  public static final MeasureDerivation SUM = LIST.add("SUM", "求和", "sum");

  /** Ratio (比率). */
  public static final MeasureDerivation RATIO = LIST.add("RATIO", "比率", "ratio");

  /** Entered by hand (人工填报). */
  public static final MeasureDerivation MANUAL = LIST.add("MANUAL", "人工填报", "entered by hand");

  private MeasureDerivation(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MeasureDerivation of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MeasureDerivation> list() {
    return LIST;
  }

  @Override
  public CodeList<MeasureDerivation> codeList() {
    return LIST;
  }
}
