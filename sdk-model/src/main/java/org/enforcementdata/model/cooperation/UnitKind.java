package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What kind of enforcement unit it is (执法机构类别), such as {@code BRIGADE}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class UnitKind extends Code {

  private static final CodeList<UnitKind> LIST =
      CodeList.open(
          "enforcement-unit-kind", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, UnitKind::new);

  /** Headquarters (总队). */
  public static final UnitKind HEADQUARTERS = LIST.add("HEADQUARTERS", "总队", "headquarters");

  /** Brigade (大队). */
  public static final UnitKind BRIGADE = LIST.add("BRIGADE", "大队", "brigade");

  /** Detachment (支队). */
  public static final UnitKind DETACHMENT = LIST.add("DETACHMENT", "支队", "detachment");

  private UnitKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static UnitKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<UnitKind> list() {
    return LIST;
  }

  @Override
  public CodeList<UnitKind> codeList() {
    return LIST;
  }
}
