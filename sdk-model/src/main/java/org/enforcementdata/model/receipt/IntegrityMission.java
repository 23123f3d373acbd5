package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * On what kind of mission the officers were (任务类别), such as {@code SECONDMENT}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class IntegrityMission extends Code {

  private static final CodeList<IntegrityMission> LIST =
      CodeList.open(
          "integrity-mission-kind",
          "1.0",
          "2020年执法大练兵文章",
          Certainty.ASSUMED,
          IntegrityMission::new);

  /** Secondment (异地督察). */
  public static final IntegrityMission SECONDMENT = LIST.add("SECONDMENT", "异地督察", "secondment");

  /** Cross-inspection (交叉检查). */
  public static final IntegrityMission CROSS_INSPECTION =
      LIST.add("CROSS_INSPECTION", "交叉检查", "cross-inspection");

  /** Routine (日常任务). */
  public static final IntegrityMission ROUTINE = LIST.add("ROUTINE", "日常任务", "routine");

  private IntegrityMission(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static IntegrityMission of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<IntegrityMission> list() {
    return LIST;
  }

  @Override
  public CodeList<IntegrityMission> codeList() {
    return LIST;
  }
}
