package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Relation of the two sides of an identity (恒等式关系), such as {@code EQUAL}. Open list.
 *
 * <p>Source: SDK.
 */
public final class IdentityRelation extends Code {

  private static final CodeList<IdentityRelation> LIST =
      CodeList.open("identity-relation", "1.0", "SDK", Certainty.ASSUMED, IdentityRelation::new);

  /** Equal (等于). */
  public static final IdentityRelation EQUAL = LIST.add("EQUAL", "等于", "equal");

  /** At most (不大于). */
  public static final IdentityRelation AT_MOST = LIST.add("AT_MOST", "不大于", "at most");

  private IdentityRelation(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static IdentityRelation of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<IdentityRelation> list() {
    return LIST;
  }

  @Override
  public CodeList<IdentityRelation> codeList() {
    return LIST;
  }
}
