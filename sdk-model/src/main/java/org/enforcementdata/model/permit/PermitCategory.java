package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Category of permit management (管理类别), such as {@code KEY}. Closed list.
 *
 * <p>Source: 排污许可管理条例第二条、第二十四条.
 */
public final class PermitCategory extends Code {

  private static final CodeList<PermitCategory> LIST =
      CodeList.closed(
          "permit-category", "1.0", "排污许可管理条例第二条、第二十四条", Certainty.CERTAIN, PermitCategory::new);

  /** Key management (重点管理). */
  public static final PermitCategory KEY = LIST.add("KEY", "重点管理", "key management");

  /** Simplified management (简化管理). */
  public static final PermitCategory SIMPLIFIED =
      LIST.add("SIMPLIFIED", "简化管理", "simplified management");

  /** Registration management (登记管理). */
  public static final PermitCategory REGISTRATION =
      LIST.add("REGISTRATION", "登记管理", "registration management");

  private PermitCategory(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PermitCategory of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PermitCategory> list() {
    return LIST;
  }

  @Override
  public CodeList<PermitCategory> codeList() {
    return LIST;
  }
}
