package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * A part of the working system of the epidemic campaign of 2020 (三查、三罚). What the three and three
 * are is not published, so that the list has no member but OTHER yet. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class WorkingSystem extends Code {

  private static final CodeList<WorkingSystem> LIST =
      CodeList.open(
          "campaign-working-system", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, WorkingSystem::new);

  /** Other (其他). */
  public static final WorkingSystem OTHER = LIST.add("OTHER", "其他", "other");

  private WorkingSystem(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static WorkingSystem of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<WorkingSystem> list() {
    return LIST;
  }

  @Override
  public CodeList<WorkingSystem> codeList() {
    return LIST;
  }
}
