package org.enforcementdata.model.publicity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How grave the breach of trust is (失信程度), such as {@code MINOR}. Closed list.
 *
 * <p>Source: 上海市生态环境信用评价办法.
 */
public final class CreditRepairClass extends Code {

  private static final CodeList<CreditRepairClass> LIST =
      CodeList.closed(
          "credit-repair-class", "1.0", "上海市生态环境信用评价办法", Certainty.ASSUMED, CreditRepairClass::new);

  /** Minor (轻微). */
  public static final CreditRepairClass MINOR = LIST.add("MINOR", "轻微", "minor");

  /** General (一般). */
  public static final CreditRepairClass GENERAL = LIST.add("GENERAL", "一般", "general");

  /** Serious (严重). */
  public static final CreditRepairClass SERIOUS = LIST.add("SERIOUS", "严重", "serious");

  private CreditRepairClass(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CreditRepairClass of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CreditRepairClass> list() {
    return LIST;
  }

  @Override
  public CodeList<CreditRepairClass> codeList() {
    return LIST;
  }
}
