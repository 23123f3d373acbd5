package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why a period does not count towards the time limit (不计入期限事由), such as {@code HEARING}. Open list.
 *
 * <p>Source: 环境行政处罚办法（2010）第五十五条、生态环境行政处罚办法（2023）.
 */
public final class ExcludedPeriodReason extends Code {

  private static final CodeList<ExcludedPeriodReason> LIST =
      CodeList.open(
          "excluded-period-reason",
          "1.0",
          "环境行政处罚办法（2010）第五十五条、生态环境行政处罚办法（2023）",
          Certainty.CERTAIN,
          ExcludedPeriodReason::new);

  /** Hearing (听证). */
  public static final ExcludedPeriodReason HEARING = LIST.add("HEARING", "听证", "hearing");

  /** Announcement (公告). */
  public static final ExcludedPeriodReason ANNOUNCEMENT =
      LIST.add("ANNOUNCEMENT", "公告", "announcement");

  /** Monitoring (监测). */
  public static final ExcludedPeriodReason MONITORING = LIST.add("MONITORING", "监测", "monitoring");

  /** Appraisal (鉴定). */
  public static final ExcludedPeriodReason APPRAISAL = LIST.add("APPRAISAL", "鉴定", "appraisal");

  /** Suspension (中止). */
  public static final ExcludedPeriodReason SUSPENSION = LIST.add("SUSPENSION", "中止", "suspension");

  /** Service (送达). */
  public static final ExcludedPeriodReason SERVICE = LIST.add("SERVICE", "送达", "service");

  private ExcludedPeriodReason(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ExcludedPeriodReason of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ExcludedPeriodReason> list() {
    return LIST;
  }

  @Override
  public CodeList<ExcludedPeriodReason> codeList() {
    return LIST;
  }
}
