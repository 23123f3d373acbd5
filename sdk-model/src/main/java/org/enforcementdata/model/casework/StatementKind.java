package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether a party made a statement in its defence (陈述申辩情况), such as {@code WAIVED}. Closed list.
 *
 * <p>Source: 行政处罚法（2021）第四十五条.
 */
public final class StatementKind extends Code {

  private static final CodeList<StatementKind> LIST =
      CodeList.closed(
          "statement-kind", "1.0", "行政处罚法（2021）第四十五条", Certainty.ASSUMED, StatementKind::new);

  /** Made no statement (未陈述申辩). */
  public static final StatementKind NONE = LIST.add("NONE", "未陈述申辩", "no statement");

  /** Waived the right to state (放弃陈述申辩). */
  public static final StatementKind WAIVED = LIST.add("WAIVED", "放弃陈述申辩", "waived");

  /** Made a statement (已陈述申辩). */
  public static final StatementKind MADE = LIST.add("MADE", "已陈述申辩", "made");

  private StatementKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static StatementKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<StatementKind> list() {
    return LIST;
  }

  @Override
  public CodeList<StatementKind> codeList() {
    return LIST;
  }
}
