package org.enforcementdata.model.inspection;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Type of the answer to a checklist item (答案类型), such as {@code RESULT3}. Open list.
 *
 * <p>Source: SDK.
 */
public final class AnswerType extends Code {

  private static final CodeList<AnswerType> LIST =
      CodeList.open("answer-type", "1.0", "SDK", Certainty.ASSUMED, AnswerType::new);

  /** One of three results (三选一结果). */
  public static final AnswerType RESULT3 = LIST.add("RESULT3", "三选一结果", "one of three results");

  /** Yes or no (是否). */
  public static final AnswerType BOOLEAN = LIST.add("BOOLEAN", "是否", "yes or no");

  /** Quantity (数值). */
  public static final AnswerType QUANTITY = LIST.add("QUANTITY", "数值", "quantity");

  /** Text (文字). */
  public static final AnswerType TEXT = LIST.add("TEXT", "文字", "text");

  /** Choice (选项). */
  public static final AnswerType CHOICE = LIST.add("CHOICE", "选项", "choice");

  private AnswerType(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static AnswerType of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<AnswerType> list() {
    return LIST;
  }

  @Override
  public CodeList<AnswerType> codeList() {
    return LIST;
  }
}
