package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a correction is verified (核实方式), such as {@code RE_INSPECTION}. Open list.
 *
 * <p>Source: SDK.
 */
public final class VerificationMode extends Code {

  private static final CodeList<VerificationMode> LIST =
      CodeList.open("verification-mode", "1.0", "SDK", Certainty.ASSUMED, VerificationMode::new);

  /** Re-inspection (现场复查). */
  public static final VerificationMode RE_INSPECTION =
      LIST.add("RE_INSPECTION", "现场复查", "re-inspection");

  /** Off-site check (非现场核实). */
  public static final VerificationMode OFF_SITE = LIST.add("OFF_SITE", "非现场核实", "off-site check");

  /** On the spot (当场核实). */
  public static final VerificationMode ON_THE_SPOT = LIST.add("ON_THE_SPOT", "当场核实", "on the spot");

  private VerificationMode(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static VerificationMode of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<VerificationMode> list() {
    return LIST;
  }

  @Override
  public CodeList<VerificationMode> codeList() {
    return LIST;
  }
}
