package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What was done to a permit (变更类别), such as {@code CHANGE}. Open list.
 *
 * <p>Source: 排污许可管理条例第十四条、第十五条.
 */
public final class PermitChangeKind extends Code {

  private static final CodeList<PermitChangeKind> LIST =
      CodeList.open(
          "permit-change-kind",
          "1.0",
          "排污许可管理条例第十四条、第十五条",
          Certainty.CERTAIN,
          PermitChangeKind::new);

  /** Change (变更). */
  public static final PermitChangeKind CHANGE = LIST.add("CHANGE", "变更", "change");

  /** Renewal (延续). */
  public static final PermitChangeKind RENEWAL = LIST.add("RENEWAL", "延续", "renewal");

  /** Re-application (重新申请). */
  public static final PermitChangeKind REAPPLICATION =
      LIST.add("REAPPLICATION", "重新申请", "re-application");

  /** Correction (更正). */
  public static final PermitChangeKind CORRECTION = LIST.add("CORRECTION", "更正", "correction");

  private PermitChangeKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PermitChangeKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PermitChangeKind> list() {
    return LIST;
  }

  @Override
  public CodeList<PermitChangeKind> codeList() {
    return LIST;
  }
}
