package org.enforcementdata.model.evidence;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Who or what captured a piece of evidence (取证主体类别), such as {@code OFFICER}. Open list.
 *
 * <p>Source: SDK.
 */
public final class CapturerKind extends Code {

  private static final CodeList<CapturerKind> LIST =
      CodeList.open("capturer-kind", "1.0", "SDK", Certainty.ASSUMED, CapturerKind::new);

  /** Officer (执法人员). */
  public static final CapturerKind OFFICER = LIST.add("OFFICER", "执法人员", "officer");

  /** Assistant (辅助人员). */
  public static final CapturerKind ASSISTANT = LIST.add("ASSISTANT", "辅助人员", "assistant");

  /** Third party (第三方机构或人员). */
  public static final CapturerKind THIRD_PARTY = LIST.add("THIRD_PARTY", "第三方机构或人员", "third party");

  /** The party (当事人). */
  public static final CapturerKind PARTY = LIST.add("PARTY", "当事人", "the party");

  /** Machine (自动设备). */
  public static final CapturerKind MACHINE = LIST.add("MACHINE", "自动设备", "machine");

  private CapturerKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CapturerKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CapturerKind> list() {
    return LIST;
  }

  @Override
  public CodeList<CapturerKind> codeList() {
    return LIST;
  }
}
