package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a complaint (信访状态), such as {@code HANDLING}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ComplaintStatus extends Code {

  private static final CodeList<ComplaintStatus> LIST =
      CodeList.closed("complaint-status", "1.0", "SDK", Certainty.ASSUMED, ComplaintStatus::new);

  /** Received (已接收). */
  public static final ComplaintStatus RECEIVED = LIST.add("RECEIVED", "已接收", "received");

  /** Registered (已登记). */
  public static final ComplaintStatus REGISTERED = LIST.add("REGISTERED", "已登记", "registered");

  /** Accepted (已受理). */
  public static final ComplaintStatus ACCEPTED = LIST.add("ACCEPTED", "已受理", "accepted");

  /** Not competent (不予受理). */
  public static final ComplaintStatus NOT_COMPETENT =
      LIST.add("NOT_COMPETENT", "不予受理", "not competent");

  /** Unclear (事项不清). */
  public static final ComplaintStatus UNCLEAR = LIST.add("UNCLEAR", "事项不清", "unclear");

  /** Merged (已并案). */
  public static final ComplaintStatus MERGED = LIST.add("MERGED", "已并案", "merged");

  /** Assigned (已派单). */
  public static final ComplaintStatus ASSIGNED = LIST.add("ASSIGNED", "已派单", "assigned");

  /** Returned (已退单). */
  public static final ComplaintStatus RETURNED = LIST.add("RETURNED", "已退单", "returned");

  /** In hand (办理中). */
  public static final ComplaintStatus HANDLING = LIST.add("HANDLING", "办理中", "in hand");

  /** Extended (已延期). */
  public static final ComplaintStatus EXTENDED = LIST.add("EXTENDED", "已延期", "extended");

  /** Replied (已答复). */
  public static final ComplaintStatus REPLIED = LIST.add("REPLIED", "已答复", "replied");

  /** Surveyed (已测评). */
  public static final ComplaintStatus SURVEYED = LIST.add("SURVEYED", "已测评", "surveyed");

  /** In hand again (重办). */
  public static final ComplaintStatus REWORK = LIST.add("REWORK", "重办", "in hand again");

  /** Closed (已办结). */
  public static final ComplaintStatus CLOSED = LIST.add("CLOSED", "已办结", "closed");

  /** Review requested (已申请复查). */
  public static final ComplaintStatus REVIEW_REQUESTED =
      LIST.add("REVIEW_REQUESTED", "已申请复查", "review requested");

  /** Reviewed (已复查). */
  public static final ComplaintStatus REVIEWED = LIST.add("REVIEWED", "已复查", "reviewed");

  /** Second review requested (已申请复核). */
  public static final ComplaintStatus REREVIEW_REQUESTED =
      LIST.add("REREVIEW_REQUESTED", "已申请复核", "second review requested");

  /** Final (终结). */
  public static final ComplaintStatus FINAL = LIST.add("FINAL", "终结", "final");

  private ComplaintStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplaintStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplaintStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplaintStatus> codeList() {
    return LIST;
  }
}
