package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Result of a re-inspection (复查结果), such as {@code CORRECTED}. Open list.
 *
 * <p>Source: 环境保护主管部门实施按日连续处罚办法第十条.
 */
public final class ReInspectionResult extends Code {

  private static final CodeList<ReInspectionResult> LIST =
      CodeList.open(
          "re-inspection-result",
          "1.0",
          "环境保护主管部门实施按日连续处罚办法第十条",
          Certainty.CERTAIN,
          ReInspectionResult::new);

  /** Corrected (已改正). */
  public static final ReInspectionResult CORRECTED = LIST.add("CORRECTED", "已改正", "corrected");

  /** Not corrected (未改正). */
  public static final ReInspectionResult NOT_CORRECTED =
      LIST.add("NOT_CORRECTED", "未改正", "not corrected");

  /** Re-inspection refused (拒绝复查). */
  public static final ReInspectionResult REFUSED =
      LIST.add("REFUSED", "拒绝复查", "re-inspection refused");

  /** Production stopped (已停产). */
  public static final ReInspectionResult STOPPED = LIST.add("STOPPED", "已停产", "production stopped");

  private ReInspectionResult(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReInspectionResult of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReInspectionResult> list() {
    return LIST;
  }

  @Override
  public CodeList<ReInspectionResult> codeList() {
    return LIST;
  }
}
