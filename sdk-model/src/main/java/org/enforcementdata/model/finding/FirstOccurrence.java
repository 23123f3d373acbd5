package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether it is the first time (是否首次), such as {@code YES}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第三十三条.
 */
public final class FirstOccurrence extends Code {

  private static final CodeList<FirstOccurrence> LIST =
      CodeList.open(
          "first-occurrence", "1.0", "行政处罚法（2021）第三十三条", Certainty.CERTAIN, FirstOccurrence::new);

  /** First time (首次). */
  public static final FirstOccurrence YES = LIST.add("YES", "首次", "first time");

  /** Not the first time (非首次). */
  public static final FirstOccurrence NO = LIST.add("NO", "非首次", "not the first time");

  /** Unknown (不详). */
  public static final FirstOccurrence UNKNOWN = LIST.add("UNKNOWN", "不详", "unknown");

  private FirstOccurrence(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FirstOccurrence of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FirstOccurrence> list() {
    return LIST;
  }

  @Override
  public CodeList<FirstOccurrence> codeList() {
    return LIST;
  }
}
