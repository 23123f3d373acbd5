package org.enforcementdata.model.monitoring;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Whether a result was found valid (监测数据有效性), such as {@code VALID}. Closed list.
 *
 * <p>Source: 行政处罚法（2021）第四十一条.
 */
public final class ResultValidity extends Code {

  private static final CodeList<ResultValidity> LIST =
      CodeList.closed(
          "result-validity", "1.0", "行政处罚法（2021）第四十一条", Certainty.ASSUMED, ResultValidity::new);

  /** Valid (有效). */
  public static final ResultValidity VALID = LIST.add("VALID", "有效", "valid");

  /** Invalid (无效). */
  public static final ResultValidity INVALID = LIST.add("INVALID", "无效", "invalid");

  private ResultValidity(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ResultValidity of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ResultValidity> list() {
    return LIST;
  }

  @Override
  public CodeList<ResultValidity> codeList() {
    return LIST;
  }
}
