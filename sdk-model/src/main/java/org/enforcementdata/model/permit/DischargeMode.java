package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Manner of discharge (排放方式), such as {@code CONTINUOUS}. Open list.
 *
 * <p>Source: 排污许可管理条例第十三条.
 */
public final class DischargeMode extends Code {

  private static final CodeList<DischargeMode> LIST =
      CodeList.open("discharge-mode", "1.0", "排污许可管理条例第十三条", Certainty.CERTAIN, DischargeMode::new);

  /** Continuous (连续排放). */
  public static final DischargeMode CONTINUOUS = LIST.add("CONTINUOUS", "连续排放", "continuous");

  /** Intermittent (间断排放). */
  public static final DischargeMode INTERMITTENT = LIST.add("INTERMITTENT", "间断排放", "intermittent");

  /** Irregular (无规律排放). */
  public static final DischargeMode IRREGULAR = LIST.add("IRREGULAR", "无规律排放", "irregular");

  private DischargeMode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DischargeMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DischargeMode> list() {
    return LIST;
  }

  @Override
  public CodeList<DischargeMode> codeList() {
    return LIST;
  }
}
