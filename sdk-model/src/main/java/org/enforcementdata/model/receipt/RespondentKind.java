package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Who fills in an integrity receipt (填写单位类别), such as {@code INSPECTED_UNIT}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class RespondentKind extends Code {

  private static final CodeList<RespondentKind> LIST =
      CodeList.closed(
          "integrity-respondent-kind", "1.0", "SDK", Certainty.ASSUMED, RespondentKind::new);

  /** Inspected unit (被检查单位). */
  public static final RespondentKind INSPECTED_UNIT =
      LIST.add("INSPECTED_UNIT", "被检查单位", "inspected unit");

  /** Host agency (属地机关). */
  public static final RespondentKind HOST_AGENCY = LIST.add("HOST_AGENCY", "属地机关", "host agency");

  private RespondentKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RespondentKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RespondentKind> list() {
    return LIST;
  }

  @Override
  public CodeList<RespondentKind> codeList() {
    return LIST;
  }
}
