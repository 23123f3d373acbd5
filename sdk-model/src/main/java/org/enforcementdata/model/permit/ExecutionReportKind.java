package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What time a report covers (执行报告类别), such as {@code ANNUAL}. Closed list.
 *
 * <p>Source: 排污许可管理条例第二十二条.
 */
public final class ExecutionReportKind extends Code {

  private static final CodeList<ExecutionReportKind> LIST =
      CodeList.closed(
          "execution-report-kind",
          "1.0",
          "排污许可管理条例第二十二条",
          Certainty.LIKELY,
          ExecutionReportKind::new);

  /** Annual (年度执行报告). */
  public static final ExecutionReportKind ANNUAL = LIST.add("ANNUAL", "年度执行报告", "annual");

  /** Quarterly (季度执行报告). */
  public static final ExecutionReportKind QUARTERLY = LIST.add("QUARTERLY", "季度执行报告", "quarterly");

  /** Monthly (月度执行报告). */
  public static final ExecutionReportKind MONTHLY = LIST.add("MONTHLY", "月度执行报告", "monthly");

  private ExecutionReportKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ExecutionReportKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ExecutionReportKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ExecutionReportKind> codeList() {
    return LIST;
  }
}
