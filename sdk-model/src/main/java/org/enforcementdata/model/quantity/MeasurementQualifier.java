package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a measured value relates to the true one (监测值限定), such as {@code EXACT}. Open list.
 *
 * <p>Source: SDK.
 */
public final class MeasurementQualifier extends Code {

  private static final CodeList<MeasurementQualifier> LIST =
      CodeList.open(
          "measurement-qualifier", "1.0", "SDK", Certainty.ASSUMED, MeasurementQualifier::new);

  /** Equal to (等于). */
  public static final MeasurementQualifier EXACT = LIST.add("EXACT", "等于", "equal to");

  /** At most (不高于). */
  public static final MeasurementQualifier AT_MOST = LIST.add("AT_MOST", "不高于", "at most");

  /** Less than (低于). */
  public static final MeasurementQualifier LESS_THAN = LIST.add("LESS_THAN", "低于", "less than");

  /** At least (不低于). */
  public static final MeasurementQualifier AT_LEAST = LIST.add("AT_LEAST", "不低于", "at least");

  /** Not detected; the value is the detection limit (未检出). */
  public static final MeasurementQualifier NOT_DETECTED =
      LIST.add("NOT_DETECTED", "未检出", "not detected; the value is the detection limit");

  private MeasurementQualifier(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MeasurementQualifier of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MeasurementQualifier> list() {
    return LIST;
  }

  @Override
  public CodeList<MeasurementQualifier> codeList() {
    return LIST;
  }
}
