package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Frequency of execution reports (执行报告频次), such as {@code YEAR}. Open list.
 *
 * <p>Source: 排污许可管理条例第二十二条.
 */
public final class ReportFrequency extends Code {

  private static final CodeList<ReportFrequency> LIST =
      CodeList.open(
          "report-frequency", "1.0", "排污许可管理条例第二十二条", Certainty.CERTAIN, ReportFrequency::new);

  /** Yearly (年报). */
  public static final ReportFrequency YEAR = LIST.add("YEAR", "年报", "yearly");

  /** Quarterly (季报). */
  public static final ReportFrequency QUARTER = LIST.add("QUARTER", "季报", "quarterly");

  /** Monthly (月报). */
  public static final ReportFrequency MONTH = LIST.add("MONTH", "月报", "monthly");

  private ReportFrequency(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReportFrequency of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReportFrequency> list() {
    return LIST;
  }

  @Override
  public CodeList<ReportFrequency> codeList() {
    return LIST;
  }
}
