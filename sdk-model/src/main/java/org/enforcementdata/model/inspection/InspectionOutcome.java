package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Outcome of an inspection (检查结论), such as {@code COMPLIANT}. Open list.
 *
 * <p>Source: 双随机抽查结果公示.
 */
public final class InspectionOutcome extends Code {

  private static final CodeList<InspectionOutcome> LIST =
      CodeList.open(
          "inspection-outcome", "1.0", "双随机抽查结果公示", Certainty.CERTAIN, InspectionOutcome::new);

  /** Compliant (正常). */
  public static final InspectionOutcome COMPLIANT = LIST.add("COMPLIANT", "正常", "compliant");

  /** Problem found (发现问题). */
  public static final InspectionOutcome PROBLEM = LIST.add("PROBLEM", "发现问题", "problem found");

  /** Production suspended (停产). */
  public static final InspectionOutcome SUSPENDED =
      LIST.add("SUSPENDED", "停产", "production suspended");

  /** Moved or closed (搬迁或关闭). */
  public static final InspectionOutcome MOVED_OR_CLOSED =
      LIST.add("MOVED_OR_CLOSED", "搬迁或关闭", "moved or closed");

  /** Inspection refused (拒绝检查). */
  public static final InspectionOutcome REFUSED = LIST.add("REFUSED", "拒绝检查", "inspection refused");

  /** Not found (未找到). */
  public static final InspectionOutcome NOT_FOUND = LIST.add("NOT_FOUND", "未找到", "not found");

  private InspectionOutcome(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static InspectionOutcome of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<InspectionOutcome> list() {
    return LIST;
  }

  @Override
  public CodeList<InspectionOutcome> codeList() {
    return LIST;
  }
}
