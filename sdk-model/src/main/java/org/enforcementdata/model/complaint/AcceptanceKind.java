package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether a complaint was accepted (受理情况), such as {@code ACCEPTED}. Closed list.
 *
 * <p>Source: 信访工作条例（2022）第二十二条.
 */
public final class AcceptanceKind extends Code {

  private static final CodeList<AcceptanceKind> LIST =
      CodeList.closed(
          "complaint-acceptance",
          "1.0",
          "信访工作条例（2022）第二十二条",
          Certainty.CERTAIN,
          AcceptanceKind::new);

  /** Accepted (已受理). */
  public static final AcceptanceKind ACCEPTED = LIST.add("ACCEPTED", "已受理", "accepted");

  /** Not competent (不属本机关职权). */
  public static final AcceptanceKind NOT_COMPETENT =
      LIST.add("NOT_COMPETENT", "不属本机关职权", "not competent");

  /** Unclear (事项不清). */
  public static final AcceptanceKind UNCLEAR = LIST.add("UNCLEAR", "事项不清", "unclear");

  /** Duplicate (重复). */
  public static final AcceptanceKind DUPLICATE = LIST.add("DUPLICATE", "重复", "duplicate");

  private AcceptanceKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AcceptanceKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AcceptanceKind> list() {
    return LIST;
  }

  @Override
  public CodeList<AcceptanceKind> codeList() {
    return LIST;
  }
}
