package org.enforcementdata.model.exchange;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What became of a received record (接收结果), such as {@code ACCEPTED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ReceptionResult extends Code {

  private static final CodeList<ReceptionResult> LIST =
      CodeList.closed("reception-result", "1.0", "SDK", Certainty.ASSUMED, ReceptionResult::new);

  /** Accepted (接收). */
  public static final ReceptionResult ACCEPTED = LIST.add("ACCEPTED", "接收", "accepted");

  /** Accepted with warnings (接收并提示). */
  public static final ReceptionResult ACCEPTED_WITH_WARNINGS =
      LIST.add("ACCEPTED_WITH_WARNINGS", "接收并提示", "accepted with warnings");

  /** Refused (拒收). */
  public static final ReceptionResult REFUSED = LIST.add("REFUSED", "拒收", "refused");

  private ReceptionResult(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReceptionResult of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReceptionResult> list() {
    return LIST;
  }

  @Override
  public CodeList<ReceptionResult> codeList() {
    return LIST;
  }
}
