package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of inspection (检查类别), such as {@code ROUTINE}. Open list.
 *
 * <p>Source: 生态环境部2025年7月通知.
 */
public final class InspectionKind extends Code {

  private static final CodeList<InspectionKind> LIST =
      CodeList.open(
          "inspection-kind", "1.0", "生态环境部2025年7月通知", Certainty.CERTAIN, InspectionKind::new);

  /** Routine (日常检查). */
  public static final InspectionKind ROUTINE = LIST.add("ROUTINE", "日常检查", "routine");

  /** Special (专项检查). */
  public static final InspectionKind SPECIAL = LIST.add("SPECIAL", "专项检查", "special");

  /** Case (个案检查). */
  public static final InspectionKind CASE = LIST.add("CASE", "个案检查", "case");

  private InspectionKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static InspectionKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<InspectionKind> list() {
    return LIST;
  }

  @Override
  public CodeList<InspectionKind> codeList() {
    return LIST;
  }
}
