package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What was applied for (申请类别), such as {@code FIRST}. Open list.
 *
 * <p>Source: SDK.
 */
public final class ApplicationKind extends Code {

  private static final CodeList<ApplicationKind> LIST =
      CodeList.open("application-kind", "1.0", "SDK", Certainty.ASSUMED, ApplicationKind::new);

  /** First permit (首次申请). */
  public static final ApplicationKind FIRST = LIST.add("FIRST", "首次申请", "first permit");

  /** Change (变更). */
  public static final ApplicationKind CHANGE = LIST.add("CHANGE", "变更", "change");

  /** Renewal (延续). */
  public static final ApplicationKind RENEWAL = LIST.add("RENEWAL", "延续", "renewal");

  /** Re-application (重新申请). */
  public static final ApplicationKind REAPPLICATION =
      LIST.add("REAPPLICATION", "重新申请", "re-application");

  /** Replacement of a lost one (补领). */
  public static final ApplicationKind REPLACEMENT =
      LIST.add("REPLACEMENT", "补领", "replacement of a lost one");

  /** Change of a registration (登记信息变更). */
  public static final ApplicationKind REGISTRATION_CHANGE =
      LIST.add("REGISTRATION_CHANGE", "登记信息变更", "change of a registration");

  private ApplicationKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ApplicationKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ApplicationKind> list() {
    return LIST;
  }

  @Override
  public CodeList<ApplicationKind> codeList() {
    return LIST;
  }
}
