package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a time limit is counted in (期限单位), such as {@code NATURAL_DAY}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class TimeUnit extends Code {

  private static final CodeList<TimeUnit> LIST =
      CodeList.closed("time-unit", "1.0", "SDK", Certainty.ASSUMED, TimeUnit::new);

  /** Natural days (日). */
  public static final TimeUnit NATURAL_DAY = LIST.add("NATURAL_DAY", "日", "natural days");

  /** Working days (工作日). */
  public static final TimeUnit WORKING_DAY = LIST.add("WORKING_DAY", "工作日", "working days");

  /** Months (个月). */
  public static final TimeUnit MONTH = LIST.add("MONTH", "个月", "months");

  /** Years (年). */
  public static final TimeUnit YEAR = LIST.add("YEAR", "年", "years");

  /** Hours (小时). */
  public static final TimeUnit HOUR = LIST.add("HOUR", "小时", "hours");

  private TimeUnit(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TimeUnit of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TimeUnit> list() {
    return LIST;
  }

  @Override
  public CodeList<TimeUnit> codeList() {
    return LIST;
  }
}
