package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why there is no penalty (不予处罚情形), such as {@code MINOR_CORRECTED_NO_HARM}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第三十三条.
 */
public final class NoPenaltyGround extends Code {

  private static final CodeList<NoPenaltyGround> LIST =
      CodeList.open(
          "no-penalty-ground", "1.0", "行政处罚法（2021）第三十三条", Certainty.CERTAIN, NoPenaltyGround::new);

  /** Minor, corrected in time, no harm (违法行为轻微并及时改正，没有造成危害后果). */
  public static final NoPenaltyGround MINOR_CORRECTED_NO_HARM =
      LIST.add(
          "MINOR_CORRECTED_NO_HARM", "违法行为轻微并及时改正，没有造成危害后果", "minor, corrected in time, no harm");

  /** First time, slight harm, corrected (初次违法且危害后果轻微并及时改正). */
  public static final NoPenaltyGround FIRST_SLIGHT_CORRECTED =
      LIST.add("FIRST_SLIGHT_CORRECTED", "初次违法且危害后果轻微并及时改正", "first time, slight harm, corrected");

  /** No fault (没有主观过错). */
  public static final NoPenaltyGround NO_FAULT = LIST.add("NO_FAULT", "没有主观过错", "no fault");

  private NoPenaltyGround(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static NoPenaltyGround of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<NoPenaltyGround> list() {
    return LIST;
  }

  @Override
  public CodeList<NoPenaltyGround> codeList() {
    return LIST;
  }
}
