package org.enforcementdata.model.header;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why a record was withdrawn (撤回类别), such as {@code REPLACED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class WithdrawalKind extends Code {

  private static final CodeList<WithdrawalKind> LIST =
      CodeList.closed("withdrawal-kind", "1.0", "SDK", Certainty.ASSUMED, WithdrawalKind::new);

  /** Entered in error (录入错误). */
  public static final WithdrawalKind ENTERED_IN_ERROR =
      LIST.add("ENTERED_IN_ERROR", "录入错误", "entered in error");

  /** Annulled by an authority (经有权机关撤销). */
  public static final WithdrawalKind ANNULLED_BY_AUTHORITY =
      LIST.add("ANNULLED_BY_AUTHORITY", "经有权机关撤销", "annulled by an authority");

  /** Replaced (已被替代). */
  public static final WithdrawalKind REPLACED = LIST.add("REPLACED", "已被替代", "replaced");

  private WithdrawalKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static WithdrawalKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<WithdrawalKind> list() {
    return LIST;
  }

  @Override
  public CodeList<WithdrawalKind> codeList() {
    return LIST;
  }
}
