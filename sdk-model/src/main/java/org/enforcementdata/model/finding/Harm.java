package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Harm that was done (危害后果), such as {@code NONE}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第三十三条.
 */
public final class Harm extends Code {

  private static final CodeList<Harm> LIST =
      CodeList.open("harm", "1.0", "行政处罚法（2021）第三十三条", Certainty.CERTAIN, Harm::new);

  /** None (无危害后果). */
  public static final Harm NONE = LIST.add("NONE", "无危害后果", "none");

  /** Slight (轻微). */
  public static final Harm SLIGHT = LIST.add("SLIGHT", "轻微", "slight");

  /** Present (有危害后果). */
  public static final Harm PRESENT = LIST.add("PRESENT", "有危害后果", "present");

  private Harm(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Harm of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Harm> list() {
    return LIST;
  }

  @Override
  public CodeList<Harm> codeList() {
    return LIST;
  }
}
