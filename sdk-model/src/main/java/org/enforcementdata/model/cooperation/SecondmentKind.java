package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why an officer works elsewhere (选派类别), such as {@code ASSISTANCE}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class SecondmentKind extends Code {

  private static final CodeList<SecondmentKind> LIST =
      CodeList.open(
          "secondment-kind", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, SecondmentKind::new);

  /** Supervision and assistance (监督帮扶). */
  public static final SecondmentKind ASSISTANCE =
      LIST.add("ASSISTANCE", "监督帮扶", "supervision and assistance");

  /** Cross-inspection (交叉检查). */
  public static final SecondmentKind CROSS_INSPECTION =
      LIST.add("CROSS_INSPECTION", "交叉检查", "cross-inspection");

  /** Job rotation (岗位交叉锻炼). */
  public static final SecondmentKind JOB_ROTATION =
      LIST.add("JOB_ROTATION", "岗位交叉锻炼", "job rotation");

  private SecondmentKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static SecondmentKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<SecondmentKind> list() {
    return LIST;
  }

  @Override
  public CodeList<SecondmentKind> codeList() {
    return LIST;
  }
}
