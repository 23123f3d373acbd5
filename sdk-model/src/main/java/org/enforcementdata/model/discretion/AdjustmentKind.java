package org.enforcementdata.model.discretion;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether a fine is lowered or raised beside its computation (裁量调整), such as {@code LENIENT}.
 * Closed list.
 *
 * <p>Source: 行政处罚法（2021）第三十二条.
 */
public final class AdjustmentKind extends Code {

  private static final CodeList<AdjustmentKind> LIST =
      CodeList.closed(
          "discretion-adjustment-kind",
          "1.0",
          "行政处罚法（2021）第三十二条",
          Certainty.CERTAIN,
          AdjustmentKind::new);

  /** Lenient (从轻). */
  public static final AdjustmentKind LENIENT = LIST.add("LENIENT", "从轻", "lenient");

  /** Mitigated (减轻). */
  public static final AdjustmentKind MITIGATED = LIST.add("MITIGATED", "减轻", "mitigated");

  /** Aggravated (从重). */
  public static final AdjustmentKind AGGRAVATED = LIST.add("AGGRAVATED", "从重", "aggravated");

  private AdjustmentKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AdjustmentKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AdjustmentKind> list() {
    return LIST;
  }

  @Override
  public CodeList<AdjustmentKind> codeList() {
    return LIST;
  }
}
