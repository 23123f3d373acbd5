package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Coverage that a campaign aims at (覆盖目标), such as {@code FULL}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class CoverageGoal extends Code {

  private static final CodeList<CoverageGoal> LIST =
      CodeList.open("coverage-goal", "1.0", "2020年执法大练兵文章", Certainty.ASSUMED, CoverageGoal::new);

  /** Full (全覆盖). */
  public static final CoverageGoal FULL = LIST.add("FULL", "全覆盖", "full");

  /** Sample (抽查). */
  public static final CoverageGoal SAMPLE = LIST.add("SAMPLE", "抽查", "sample");

  private CoverageGoal(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CoverageGoal of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CoverageGoal> list() {
    return LIST;
  }

  @Override
  public CodeList<CoverageGoal> codeList() {
    return LIST;
  }
}
