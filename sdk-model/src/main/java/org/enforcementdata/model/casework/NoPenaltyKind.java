package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Which document says that there is no penalty (不予处罚文书类别), such as {@code NOTICE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class NoPenaltyKind extends Code {

  private static final CodeList<NoPenaltyKind> LIST =
      CodeList.closed("no-penalty-kind", "1.0", "SDK", Certainty.ASSUMED, NoPenaltyKind::new);

  /** No-penalty notice (免罚通知书). */
  public static final NoPenaltyKind NOTICE = LIST.add("NOTICE", "免罚通知书", "no-penalty notice");

  /** No-penalty decision (不予行政处罚决定书). */
  public static final NoPenaltyKind DECISION =
      LIST.add("DECISION", "不予行政处罚决定书", "no-penalty decision");

  private NoPenaltyKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static NoPenaltyKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<NoPenaltyKind> list() {
    return LIST;
  }

  @Override
  public CodeList<NoPenaltyKind> codeList() {
    return LIST;
  }
}
