package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How grave a finding is (违法程度), such as {@code MINOR}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第三十三条.
 */
public final class FindingSeverity extends Code {

  private static final CodeList<FindingSeverity> LIST =
      CodeList.open(
          "finding-severity", "1.0", "行政处罚法（2021）第三十三条", Certainty.CERTAIN, FindingSeverity::new);

  /** Minor (轻微). */
  public static final FindingSeverity MINOR = LIST.add("MINOR", "轻微", "minor");

  /** General (一般). */
  public static final FindingSeverity GENERAL = LIST.add("GENERAL", "一般", "general");

  /** Serious (严重). */
  public static final FindingSeverity SERIOUS = LIST.add("SERIOUS", "严重", "serious");

  private FindingSeverity(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FindingSeverity of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FindingSeverity> list() {
    return LIST;
  }

  @Override
  public CodeList<FindingSeverity> codeList() {
    return LIST;
  }
}
