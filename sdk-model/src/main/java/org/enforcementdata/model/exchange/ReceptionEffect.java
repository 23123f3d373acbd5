package org.enforcementdata.model.exchange;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What an accepted record changed (接收效果), such as {@code NEW}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ReceptionEffect extends Code {

  private static final CodeList<ReceptionEffect> LIST =
      CodeList.closed("reception-effect", "1.0", "SDK", Certainty.ASSUMED, ReceptionEffect::new);

  /** A first revision (新增). */
  public static final ReceptionEffect NEW = LIST.add("NEW", "新增", "a first revision");

  /** A further revision (更正). */
  public static final ReceptionEffect CORRECTION =
      LIST.add("CORRECTION", "更正", "a further revision");

  /** A revision that takes the record back (撤回). */
  public static final ReceptionEffect WITHDRAWAL =
      LIST.add("WITHDRAWAL", "撤回", "a revision that takes the record back");

  /** Nothing: it was there already (重复报送). */
  public static final ReceptionEffect UNCHANGED =
      LIST.add("UNCHANGED", "重复报送", "nothing: it was there already");

  private ReceptionEffect(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReceptionEffect of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReceptionEffect> list() {
    return LIST;
  }

  @Override
  public CodeList<ReceptionEffect> codeList() {
    return LIST;
  }
}
