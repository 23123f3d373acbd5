package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a checklist item is checked (检查项方式), such as {@code ON_SITE}. Open list.
 *
 * <p>Source: 生态环境行政检查表单（2025）.
 */
public final class ChecklistMethod extends Code {

  private static final CodeList<ChecklistMethod> LIST =
      CodeList.open(
          "checklist-method", "1.0", "生态环境行政检查表单（2025）", Certainty.CERTAIN, ChecklistMethod::new);

  /** On site (现场). */
  public static final ChecklistMethod ON_SITE = LIST.add("ON_SITE", "现场", "on site");

  /** Off site (非现场). */
  public static final ChecklistMethod OFF_SITE = LIST.add("OFF_SITE", "非现场", "off site");

  /** Both (现场和非现场). */
  public static final ChecklistMethod BOTH = LIST.add("BOTH", "现场和非现场", "both");

  private ChecklistMethod(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ChecklistMethod of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ChecklistMethod> list() {
    return LIST;
  }

  @Override
  public CodeList<ChecklistMethod> codeList() {
    return LIST;
  }
}
