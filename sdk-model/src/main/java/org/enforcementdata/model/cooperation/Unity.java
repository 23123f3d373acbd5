package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * One of the five unities of Qingpu, Wujiang and Jiashan (五个统一). Their names are not published, so
 * that the list has no member but OTHER yet. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class Unity extends Code {

  private static final CodeList<Unity> LIST =
      CodeList.open("cooperation-unity", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, Unity::new);

  /** Other (其他). */
  public static final Unity OTHER = LIST.add("OTHER", "其他", "other");

  private Unity(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Unity of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Unity> list() {
    return LIST;
  }

  @Override
  public CodeList<Unity> codeList() {
    return LIST;
  }
}
