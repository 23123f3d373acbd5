package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How far a joint operation reaches (联合执法范围), such as {@code CROSS_PROVINCE}. Closed list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class OperationScope extends Code {

  private static final CodeList<OperationScope> LIST =
      CodeList.closed(
          "operation-scope", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, OperationScope::new);

  /** Cross-department (跨部门). */
  public static final OperationScope CROSS_DEPARTMENT =
      LIST.add("CROSS_DEPARTMENT", "跨部门", "cross-department");

  /** Cross-district (跨区). */
  public static final OperationScope CROSS_DISTRICT =
      LIST.add("CROSS_DISTRICT", "跨区", "cross-district");

  /** Cross-province (跨省). */
  public static final OperationScope CROSS_PROVINCE =
      LIST.add("CROSS_PROVINCE", "跨省", "cross-province");

  private OperationScope(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OperationScope of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OperationScope> list() {
    return LIST;
  }

  @Override
  public CodeList<OperationScope> codeList() {
    return LIST;
  }
}
