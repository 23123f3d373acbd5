package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a rectification order (责令改正状态), such as {@code DRAFT}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class RectificationOrderStatus extends Code {

  private static final CodeList<RectificationOrderStatus> LIST =
      CodeList.closed(
          "rectification-order-status",
          "1.0",
          "SDK",
          Certainty.ASSUMED,
          RectificationOrderStatus::new);

  /** Draft (草拟). */
  public static final RectificationOrderStatus DRAFT = LIST.add("DRAFT", "草拟", "draft");

  /** Issued (已作出). */
  public static final RectificationOrderStatus ISSUED = LIST.add("ISSUED", "已作出", "issued");

  /** Served (已送达). */
  public static final RectificationOrderStatus SERVED = LIST.add("SERVED", "已送达", "served");

  /** Correction reported by the party (已自报整改). */
  public static final RectificationOrderStatus SELF_REPORTED =
      LIST.add("SELF_REPORTED", "已自报整改", "correction reported by the party");

  /** Re-inspected (已复查). */
  public static final RectificationOrderStatus RE_INSPECTED =
      LIST.add("RE_INSPECTED", "已复查", "re-inspected");

  /** Fulfilled (已履行). */
  public static final RectificationOrderStatus FULFILLED =
      LIST.add("FULFILLED", "已履行", "fulfilled");

  /** Not fulfilled (未履行). */
  public static final RectificationOrderStatus NOT_FULFILLED =
      LIST.add("NOT_FULFILLED", "未履行", "not fulfilled");

  /** Ordered again (再次责令改正). */
  public static final RectificationOrderStatus RE_ORDERED =
      LIST.add("RE_ORDERED", "再次责令改正", "ordered again");

  /** Daily penalty (按日计罚). */
  public static final RectificationOrderStatus DAILY_PENALTY =
      LIST.add("DAILY_PENALTY", "按日计罚", "daily penalty");

  /** Lapsed (失效). */
  public static final RectificationOrderStatus LAPSED = LIST.add("LAPSED", "失效", "lapsed");

  /** Revoked (撤销). */
  public static final RectificationOrderStatus REVOKED = LIST.add("REVOKED", "撤销", "revoked");

  private RectificationOrderStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RectificationOrderStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RectificationOrderStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<RectificationOrderStatus> codeList() {
    return LIST;
  }
}
