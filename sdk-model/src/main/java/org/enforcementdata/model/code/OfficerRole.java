package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Role of a person at an inspection (人员身份), such as {@code OFFICER}. Open list.
 *
 * <p>Source: 国办发〔2024〕54号.
 */
public final class OfficerRole extends Code {

  private static final CodeList<OfficerRole> LIST =
      CodeList.open("officer-role", "1.0", "国办发〔2024〕54号", Certainty.CERTAIN, OfficerRole::new);

  /** Enforcement officer (执法人员). */
  public static final OfficerRole OFFICER = LIST.add("OFFICER", "执法人员", "enforcement officer");

  /** Assistant (辅助人员). */
  public static final OfficerRole ASSISTANT = LIST.add("ASSISTANT", "辅助人员", "assistant");

  /** Expert of a third party (第三方专家). */
  public static final OfficerRole EXPERT = LIST.add("EXPERT", "第三方专家", "expert of a third party");

  private OfficerRole(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OfficerRole of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OfficerRole> list() {
    return LIST;
  }

  @Override
  public CodeList<OfficerRole> codeList() {
    return LIST;
  }
}
