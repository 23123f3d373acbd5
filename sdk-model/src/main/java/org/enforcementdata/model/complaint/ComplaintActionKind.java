package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What was done about a complaint (办理动作), such as {@code MEDIATION}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class ComplaintActionKind extends Code {

  private static final CodeList<ComplaintActionKind> LIST =
      CodeList.open(
          "complaint-action-kind",
          "1.0",
          "2020年执法大练兵文章",
          Certainty.ASSUMED,
          ComplaintActionKind::new);

  /** Contact (联系信访人). */
  public static final ComplaintActionKind CONTACT = LIST.add("CONTACT", "联系信访人", "contact");

  /** Site visit (现场核查). */
  public static final ComplaintActionKind SITE_VISIT = LIST.add("SITE_VISIT", "现场核查", "site visit");

  /** Mediation (“三见面”调解). */
  public static final ComplaintActionKind MEDIATION = LIST.add("MEDIATION", "“三见面”调解", "mediation");

  /** Order (责令整改). */
  public static final ComplaintActionKind ORDER = LIST.add("ORDER", "责令整改", "order");

  /** Call back (回访). */
  public static final ComplaintActionKind CALL_BACK = LIST.add("CALL_BACK", "回访", "call back");

  /** Other (其他). */
  public static final ComplaintActionKind OTHER = LIST.add("OTHER", "其他", "other");

  private ComplaintActionKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplaintActionKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplaintActionKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplaintActionKind> codeList() {
    return LIST;
  }
}
