package org.enforcementdata.model.party;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an entry (正面清单状态), such as {@code ACTIVE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class PositiveListStatus extends Code {

  private static final CodeList<PositiveListStatus> LIST =
      CodeList.closed(
          "positive-list-status", "1.0", "SDK", Certainty.ASSUMED, PositiveListStatus::new);

  /** Proposed (已提出). */
  public static final PositiveListStatus PROPOSED = LIST.add("PROPOSED", "已提出", "proposed");

  /** Publicised (公示中). */
  public static final PositiveListStatus PUBLICISED = LIST.add("PUBLICISED", "公示中", "publicised");

  /** Active (有效). */
  public static final PositiveListStatus ACTIVE = LIST.add("ACTIVE", "有效", "active");

  /** Suspended (暂停). */
  public static final PositiveListStatus SUSPENDED = LIST.add("SUSPENDED", "暂停", "suspended");

  /** Removed (已移出). */
  public static final PositiveListStatus REMOVED = LIST.add("REMOVED", "已移出", "removed");

  /** Expired (已到期). */
  public static final PositiveListStatus EXPIRED = LIST.add("EXPIRED", "已到期", "expired");

  private PositiveListStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PositiveListStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PositiveListStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<PositiveListStatus> codeList() {
    return LIST;
  }
}
