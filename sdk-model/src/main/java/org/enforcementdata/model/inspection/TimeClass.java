package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Part of the day of an inspection (检查时段), such as {@code DAY}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class TimeClass extends Code {

  private static final CodeList<TimeClass> LIST =
      CodeList.closed("time-class", "1.0", "SDK", Certainty.ASSUMED, TimeClass::new);

  /** By day (日间). */
  public static final TimeClass DAY = LIST.add("DAY", "日间", "by day");

  /** By night (夜间). */
  public static final TimeClass NIGHT = LIST.add("NIGHT", "夜间", "by night");

  private TimeClass(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TimeClass of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TimeClass> list() {
    return LIST;
  }

  @Override
  public CodeList<TimeClass> codeList() {
    return LIST;
  }
}
