package org.enforcementdata.model.publicity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What came of an application (信用修复结果), such as {@code GRANTED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class CreditRepairResult extends Code {

  private static final CodeList<CreditRepairResult> LIST =
      CodeList.closed(
          "credit-repair-result", "1.0", "SDK", Certainty.ASSUMED, CreditRepairResult::new);

  /** Granted (同意修复). */
  public static final CreditRepairResult GRANTED = LIST.add("GRANTED", "同意修复", "granted");

  /** Refused (不同意修复). */
  public static final CreditRepairResult REFUSED = LIST.add("REFUSED", "不同意修复", "refused");

  /** Pending (审核中). */
  public static final CreditRepairResult PENDING = LIST.add("PENDING", "审核中", "pending");

  private CreditRepairResult(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CreditRepairResult of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CreditRepairResult> list() {
    return LIST;
  }

  @Override
  public CodeList<CreditRepairResult> codeList() {
    return LIST;
  }
}
