package org.enforcementdata.model.monitoring;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What became of a signal (线索处置方式), such as {@code INSPECTION}. Closed list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class SignalHandling extends Code {

  private static final CodeList<SignalHandling> LIST =
      CodeList.closed(
          "signal-handling", "1.0", "2020年执法大练兵文章", Certainty.ASSUMED, SignalHandling::new);

  /** Inspection (转检查). */
  public static final SignalHandling INSPECTION = LIST.add("INSPECTION", "转检查", "inspection");

  /** Online rectification (线上整改). */
  public static final SignalHandling ONLINE_RECTIFICATION =
      LIST.add("ONLINE_RECTIFICATION", "线上整改", "online rectification");

  /** Dismissed (不予处置). */
  public static final SignalHandling DISMISSED = LIST.add("DISMISSED", "不予处置", "dismissed");

  private SignalHandling(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static SignalHandling of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<SignalHandling> list() {
    return LIST;
  }

  @Override
  public CodeList<SignalHandling> codeList() {
    return LIST;
  }
}
