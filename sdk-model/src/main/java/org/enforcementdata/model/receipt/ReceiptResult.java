package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Result shown on a receipt (回单结果), such as {@code NO_PROBLEM}. Open list.
 *
 * <p>Source: 环境现场执法电子回单.
 */
public final class ReceiptResult extends Code {

  private static final CodeList<ReceiptResult> LIST =
      CodeList.open("receipt-result", "1.0", "环境现场执法电子回单", Certainty.ASSUMED, ReceiptResult::new);

  /** No problem (未发现问题). */
  public static final ReceiptResult NO_PROBLEM = LIST.add("NO_PROBLEM", "未发现问题", "no problem");

  /** Problem (发现问题). */
  public static final ReceiptResult PROBLEM = LIST.add("PROBLEM", "发现问题", "problem");

  /** Pending (待定). */
  public static final ReceiptResult PENDING = LIST.add("PENDING", "待定", "pending");

  private ReceiptResult(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReceiptResult of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReceiptResult> list() {
    return LIST;
  }

  @Override
  public CodeList<ReceiptResult> codeList() {
    return LIST;
  }
}
