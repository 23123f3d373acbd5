package org.enforcementdata.model.training;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Where a lecturer comes from (讲师来源), such as {@code THIRD_PARTY}. Closed list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class LecturerKind extends Code {

  private static final CodeList<LecturerKind> LIST =
      CodeList.closed("lecturer-kind", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, LecturerKind::new);

  /** Internal (内部). */
  public static final LecturerKind INTERNAL = LIST.add("INTERNAL", "内部", "internal");

  /** Third party (第三方). */
  public static final LecturerKind THIRD_PARTY = LIST.add("THIRD_PARTY", "第三方", "third party");

  private LecturerKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static LecturerKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<LecturerKind> list() {
    return LIST;
  }

  @Override
  public CodeList<LecturerKind> codeList() {
    return LIST;
  }
}
