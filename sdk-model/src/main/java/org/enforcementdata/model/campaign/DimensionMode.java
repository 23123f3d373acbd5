package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How the parts of a dimension stand to their whole (维度关系), such as {@code PARTITION}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class DimensionMode extends Code {

  private static final CodeList<DimensionMode> LIST =
      CodeList.closed("dimension-mode", "1.0", "SDK", Certainty.ASSUMED, DimensionMode::new);

  /** Every case in exactly one part (不重不漏). */
  public static final DimensionMode PARTITION =
      LIST.add("PARTITION", "不重不漏", "every case in exactly one part");

  /** Some of the cases (其中). */
  public static final DimensionMode OF_WHICH = LIST.add("OF_WHICH", "其中", "some of the cases");

  /** A case may be in several parts (可重复). */
  public static final DimensionMode MULTIPLE =
      LIST.add("MULTIPLE", "可重复", "a case may be in several parts");

  private DimensionMode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DimensionMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DimensionMode> list() {
    return LIST;
  }

  @Override
  public CodeList<DimensionMode> codeList() {
    return LIST;
  }
}
