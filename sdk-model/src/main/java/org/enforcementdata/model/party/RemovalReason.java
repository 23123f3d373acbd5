package org.enforcementdata.model.party;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Why an entry was removed (移出原因), such as {@code PENALTY}. Open list.
 *
 * <p>Source: 沪环执法正面清单.
 */
public final class RemovalReason extends Code {

  private static final CodeList<RemovalReason> LIST =
      CodeList.open(
          "positive-list-removal-reason", "1.0", "沪环执法正面清单", Certainty.CERTAIN, RemovalReason::new);

  /** Penalty (受到行政处罚). */
  public static final RemovalReason PENALTY = LIST.add("PENALTY", "受到行政处罚", "penalty");

  /** Crime (涉嫌犯罪). */
  public static final RemovalReason CRIME = LIST.add("CRIME", "涉嫌犯罪", "crime");

  /** Verified complaint (投诉查实). */
  public static final RemovalReason VERIFIED_COMPLAINT =
      LIST.add("VERIFIED_COMPLAINT", "投诉查实", "verified complaint");

  /** Data fraud (数据弄虚作假). */
  public static final RemovalReason DATA_FRAUD = LIST.add("DATA_FRAUD", "数据弄虚作假", "data fraud");

  /** No longer meets the criteria (不再符合条件). */
  public static final RemovalReason NOT_MEETING =
      LIST.add("NOT_MEETING", "不再符合条件", "no longer meets the criteria");

  /** Expired (有效期满). */
  public static final RemovalReason EXPIRED = LIST.add("EXPIRED", "有效期满", "expired");

  /** Voluntary (自愿退出). */
  public static final RemovalReason VOLUNTARY = LIST.add("VOLUNTARY", "自愿退出", "voluntary");

  private RemovalReason(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RemovalReason of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RemovalReason> list() {
    return LIST;
  }

  @Override
  public CodeList<RemovalReason> codeList() {
    return LIST;
  }
}
