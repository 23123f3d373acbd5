package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an inspection (检查状态), such as {@code PLANNED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class InspectionStatus extends Code {

  private static final CodeList<InspectionStatus> LIST =
      CodeList.closed("inspection-status", "1.0", "SDK", Certainty.ASSUMED, InspectionStatus::new);

  /** Planned (已计划). */
  public static final InspectionStatus PLANNED = LIST.add("PLANNED", "已计划", "planned");

  /** Triggered (已触发). */
  public static final InspectionStatus TRIGGERED = LIST.add("TRIGGERED", "已触发", "triggered");

  /** Approved (已审批). */
  public static final InspectionStatus APPROVED = LIST.add("APPROVED", "已审批", "approved");

  /** Code issued (已发码). */
  public static final InspectionStatus CODE_ISSUED = LIST.add("CODE_ISSUED", "已发码", "code issued");

  /** Notified (已通知). */
  public static final InspectionStatus NOTIFIED = LIST.add("NOTIFIED", "已通知", "notified");

  /** Started (已开始). */
  public static final InspectionStatus STARTED = LIST.add("STARTED", "已开始", "started");

  /** Recorded (已记录). */
  public static final InspectionStatus RECORDED = LIST.add("RECORDED", "已记录", "recorded");

  /** Signed (已签名). */
  public static final InspectionStatus SIGNED = LIST.add("SIGNED", "已签名", "signed");

  /** Signature refused (拒绝签名). */
  public static final InspectionStatus REFUSED_SIGNATURE =
      LIST.add("REFUSED_SIGNATURE", "拒绝签名", "signature refused");

  /** Result notified (已告知结果). */
  public static final InspectionStatus RESULT_NOTIFIED =
      LIST.add("RESULT_NOTIFIED", "已告知结果", "result notified");

  /** Completed (已完成). */
  public static final InspectionStatus COMPLETED = LIST.add("COMPLETED", "已完成", "completed");

  /** Cancelled (已取消). */
  public static final InspectionStatus CANCELLED = LIST.add("CANCELLED", "已取消", "cancelled");

  /** Analysed (已分析). */
  public static final InspectionStatus ANALYSED = LIST.add("ANALYSED", "已分析", "analysed");

  /** Reviewed (已审核). */
  public static final InspectionStatus REVIEWED = LIST.add("REVIEWED", "已审核", "reviewed");

  /** Warned (已预警). */
  public static final InspectionStatus WARNED = LIST.add("WARNED", "已预警", "warned");

  /** Responded (已反馈). */
  public static final InspectionStatus RESPONDED = LIST.add("RESPONDED", "已反馈", "responded");

  /** Escalated to an on-site inspection (转现场检查). */
  public static final InspectionStatus ESCALATED =
      LIST.add("ESCALATED", "转现场检查", "escalated to an on-site inspection");

  private InspectionStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static InspectionStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<InspectionStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<InspectionStatus> codeList() {
    return LIST;
  }
}
