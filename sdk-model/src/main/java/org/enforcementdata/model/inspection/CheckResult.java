package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Result of a checklist item (检查结果), such as {@code NO_PROBLEM}. Closed list.
 *
 * <p>Source: 生态环境行政检查表单（2025）.
 */
public final class CheckResult extends Code {

  private static final CodeList<CheckResult> LIST =
      CodeList.closed(
          "check-result", "1.0", "生态环境行政检查表单（2025）", Certainty.CERTAIN, CheckResult::new);

  /** No problem found (未发现问题). */
  public static final CheckResult NO_PROBLEM = LIST.add("NO_PROBLEM", "未发现问题", "no problem found");

  /** Problem found (发现问题). */
  public static final CheckResult PROBLEM = LIST.add("PROBLEM", "发现问题", "problem found");

  /** Not applicable (不涉及). */
  public static final CheckResult NOT_APPLICABLE =
      LIST.add("NOT_APPLICABLE", "不涉及", "not applicable");

  private CheckResult(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CheckResult of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CheckResult> list() {
    return LIST;
  }

  @Override
  public CodeList<CheckResult> codeList() {
    return LIST;
  }
}
