package org.enforcementdata.model.receipt;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a receipt asks about (廉政事项), such as {@code WORK_STYLE}. Open list.
 *
 * <p>Source: SDK.
 */
public final class IntegrityTopic extends Code {

  private static final CodeList<IntegrityTopic> LIST =
      CodeList.open("integrity-topic", "1.0", "SDK", Certainty.ASSUMED, IntegrityTopic::new);

  /** Organisation discipline (组织纪律). */
  public static final IntegrityTopic ORGANISATION_DISCIPLINE =
      LIST.add("ORGANISATION_DISCIPLINE", "组织纪律", "organisation discipline");

  /** Work discipline (工作纪律). */
  public static final IntegrityTopic WORK_DISCIPLINE =
      LIST.add("WORK_DISCIPLINE", "工作纪律", "work discipline");

  /** Work style (工作作风). */
  public static final IntegrityTopic WORK_STYLE = LIST.add("WORK_STYLE", "工作作风", "work style");

  /** Abuse of power (以权谋私). */
  public static final IntegrityTopic ABUSE_OF_POWER =
      LIST.add("ABUSE_OF_POWER", "以权谋私", "abuse of power");

  /** Integrity (廉洁自律). */
  public static final IntegrityTopic INTEGRITY = LIST.add("INTEGRITY", "廉洁自律", "integrity");

  private IntegrityTopic(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static IntegrityTopic of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<IntegrityTopic> list() {
    return LIST;
  }

  @Override
  public CodeList<IntegrityTopic> codeList() {
    return LIST;
  }
}
