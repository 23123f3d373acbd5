package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an electronic receipt (电子回单状态), such as {@code GENERATED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class EnforcementReceiptStatus extends Code {

  private static final CodeList<EnforcementReceiptStatus> LIST =
      CodeList.closed(
          "enforcement-receipt-status",
          "1.0",
          "SDK",
          Certainty.ASSUMED,
          EnforcementReceiptStatus::new);

  /** Generated (已生成). */
  public static final EnforcementReceiptStatus GENERATED =
      LIST.add("GENERATED", "已生成", "generated");

  /** Issued (已签发). */
  public static final EnforcementReceiptStatus ISSUED = LIST.add("ISSUED", "已签发", "issued");

  /** Delivered (已送达). */
  public static final EnforcementReceiptStatus DELIVERED =
      LIST.add("DELIVERED", "已送达", "delivered");

  /** Undeliverable (无法送达). */
  public static final EnforcementReceiptStatus UNDELIVERABLE =
      LIST.add("UNDELIVERABLE", "无法送达", "undeliverable");

  /** Issued again (已重发). */
  public static final EnforcementReceiptStatus REISSUED =
      LIST.add("REISSUED", "已重发", "issued again");

  /** Opened (已查看). */
  public static final EnforcementReceiptStatus OPENED = LIST.add("OPENED", "已查看", "opened");

  /** Rated (已评价). */
  public static final EnforcementReceiptStatus RATED = LIST.add("RATED", "已评价", "rated");

  /** Expired without rating (逾期未评价). */
  public static final EnforcementReceiptStatus EXPIRED_UNRATED =
      LIST.add("EXPIRED_UNRATED", "逾期未评价", "expired without rating");

  /** Closed (已办结). */
  public static final EnforcementReceiptStatus CLOSED = LIST.add("CLOSED", "已办结", "closed");

  /** Flagged (已标记). */
  public static final EnforcementReceiptStatus FLAGGED = LIST.add("FLAGGED", "已标记", "flagged");

  /** Under supervision (督查中). */
  public static final EnforcementReceiptStatus SUPERVISION =
      LIST.add("SUPERVISION", "督查中", "under supervision");

  /** Voided (已作废). */
  public static final EnforcementReceiptStatus VOIDED = LIST.add("VOIDED", "已作废", "voided");

  private EnforcementReceiptStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static EnforcementReceiptStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<EnforcementReceiptStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<EnforcementReceiptStatus> codeList() {
    return LIST;
  }
}
