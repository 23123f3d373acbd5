package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a provision measures a fine (罚款计算方式), such as {@code RANGE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class FineBasisKind extends Code {

  private static final CodeList<FineBasisKind> LIST =
      CodeList.closed("fine-basis-kind", "1.0", "SDK", Certainty.ASSUMED, FineBasisKind::new);

  /** Between two amounts (幅度). */
  public static final FineBasisKind RANGE = LIST.add("RANGE", "幅度", "between two amounts");

  /** A share of a base (按比例). */
  public static final FineBasisKind SHARE_OF = LIST.add("SHARE_OF", "按比例", "a share of a base");

  /** A multiple of a base (按倍数). */
  public static final FineBasisKind MULTIPLE_OF =
      LIST.add("MULTIPLE_OF", "按倍数", "a multiple of a base");

  /** A base for each day (按日). */
  public static final FineBasisKind PER_DAY = LIST.add("PER_DAY", "按日", "a base for each day");

  /** A fixed amount (定额). */
  public static final FineBasisKind FIXED = LIST.add("FIXED", "定额", "a fixed amount");

  private FineBasisKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FineBasisKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FineBasisKind> list() {
    return LIST;
  }

  @Override
  public CodeList<FineBasisKind> codeList() {
    return LIST;
  }
}
