package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What happened to a decision afterwards (变更撤销类别), such as {@code CHANGED}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第四十八条.
 */
public final class RevocationKind extends Code {

  private static final CodeList<RevocationKind> LIST =
      CodeList.open(
          "revocation-kind", "1.0", "行政处罚法（2021）第四十八条", Certainty.CERTAIN, RevocationKind::new);

  /** Changed (变更). */
  public static final RevocationKind CHANGED = LIST.add("CHANGED", "变更", "changed");

  /** Revoked (撤销). */
  public static final RevocationKind REVOKED = LIST.add("REVOKED", "撤销", "revoked");

  /** Found unlawful (确认违法). */
  public static final RevocationKind UNLAWFUL = LIST.add("UNLAWFUL", "确认违法", "found unlawful");

  /** Found invalid (确认无效). */
  public static final RevocationKind INVALID = LIST.add("INVALID", "确认无效", "found invalid");

  private RevocationKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RevocationKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RevocationKind> list() {
    return LIST;
  }

  @Override
  public CodeList<RevocationKind> codeList() {
    return LIST;
  }
}
