package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an integrity receipt (廉政回单状态), such as {@code RETURNED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class IntegrityReceiptStatus extends Code {

  private static final CodeList<IntegrityReceiptStatus> LIST =
      CodeList.closed(
          "integrity-receipt-status", "1.0", "SDK", Certainty.ASSUMED, IntegrityReceiptStatus::new);

  /** Handed out (已发放). */
  public static final IntegrityReceiptStatus HANDED_OUT =
      LIST.add("HANDED_OUT", "已发放", "handed out");

  /** Returned (已收回). */
  public static final IntegrityReceiptStatus RETURNED = LIST.add("RETURNED", "已收回", "returned");

  /** Read (已阅). */
  public static final IntegrityReceiptStatus READ = LIST.add("READ", "已阅", "read");

  /** Filed (已归档). */
  public static final IntegrityReceiptStatus FILED = LIST.add("FILED", "已归档", "filed");

  /** Flagged (已标记). */
  public static final IntegrityReceiptStatus FLAGGED = LIST.add("FLAGGED", "已标记", "flagged");

  /** With the discipline office (纪检处理中). */
  public static final IntegrityReceiptStatus DISCIPLINE =
      LIST.add("DISCIPLINE", "纪检处理中", "with the discipline office");

  /** Not returned (未收回). */
  public static final IntegrityReceiptStatus NOT_RETURNED =
      LIST.add("NOT_RETURNED", "未收回", "not returned");

  private IntegrityReceiptStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static IntegrityReceiptStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<IntegrityReceiptStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<IntegrityReceiptStatus> codeList() {
    return LIST;
  }
}
