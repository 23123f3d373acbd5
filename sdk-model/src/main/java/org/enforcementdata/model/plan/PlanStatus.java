package org.enforcementdata.model.plan;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an inspection plan (检查计划状态), such as {@code FILED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class PlanStatus extends Code {

  private static final CodeList<PlanStatus> LIST =
      CodeList.closed("inspection-plan-status", "1.0", "SDK", Certainty.ASSUMED, PlanStatus::new);

  /** Drafted (已编制). */
  public static final PlanStatus DRAFTED = LIST.add("DRAFTED", "已编制", "drafted");

  /** Approved (已批准). */
  public static final PlanStatus APPROVED = LIST.add("APPROVED", "已批准", "approved");

  /** Filed (已备案). */
  public static final PlanStatus FILED = LIST.add("FILED", "已备案", "filed");

  /** Published (已公布). */
  public static final PlanStatus PUBLISHED = LIST.add("PUBLISHED", "已公布", "published");

  /** Closed (已完成). */
  public static final PlanStatus CLOSED = LIST.add("CLOSED", "已完成", "closed");

  private PlanStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PlanStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PlanStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<PlanStatus> codeList() {
    return LIST;
  }
}
