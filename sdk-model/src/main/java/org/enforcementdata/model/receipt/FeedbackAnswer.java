package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Answer of a feedback form (评价回答), such as {@code YES}. Open list.
 *
 * <p>Source: SDK.
 */
public final class FeedbackAnswer extends Code {

  private static final CodeList<FeedbackAnswer> LIST =
      CodeList.open("feedback-answer", "1.0", "SDK", Certainty.ASSUMED, FeedbackAnswer::new);

  /** Yes (是). */
  public static final FeedbackAnswer YES = LIST.add("YES", "是", "yes");

  /** No (否). */
  public static final FeedbackAnswer NO = LIST.add("NO", "否", "no");

  /** Not applicable (不适用). */
  public static final FeedbackAnswer NA = LIST.add("NA", "不适用", "not applicable");

  private FeedbackAnswer(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FeedbackAnswer of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FeedbackAnswer> list() {
    return LIST;
  }

  @Override
  public CodeList<FeedbackAnswer> codeList() {
    return LIST;
  }
}
