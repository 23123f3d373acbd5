package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a finding (问题状态), such as {@code REGISTERED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class FindingStatus extends Code {

  private static final CodeList<FindingStatus> LIST =
      CodeList.closed("finding-status", "1.0", "SDK", Certainty.ASSUMED, FindingStatus::new);

  /** Registered (已登记). */
  public static final FindingStatus REGISTERED = LIST.add("REGISTERED", "已登记", "registered");

  /** Disposed (已处置). */
  public static final FindingStatus DISPOSED = LIST.add("DISPOSED", "已处置", "disposed");

  /** Being rectified (整改中). */
  public static final FindingStatus RECTIFYING = LIST.add("RECTIFYING", "整改中", "being rectified");

  /** Reported as corrected (已报整改). */
  public static final FindingStatus REPORTED_CORRECTED =
      LIST.add("REPORTED_CORRECTED", "已报整改", "reported as corrected");

  /** Being verified (核实中). */
  public static final FindingStatus VERIFYING = LIST.add("VERIFYING", "核实中", "being verified");

  /** Closed (已销号). */
  public static final FindingStatus CLOSED = LIST.add("CLOSED", "已销号", "closed");

  /** Transferred out (已移送). */
  public static final FindingStatus TRANSFERRED_OUT =
      LIST.add("TRANSFERRED_OUT", "已移送", "transferred out");

  /** Not established (不成立). */
  public static final FindingStatus NOT_ESTABLISHED =
      LIST.add("NOT_ESTABLISHED", "不成立", "not established");

  /** Reopened (重新打开). */
  public static final FindingStatus REOPENED = LIST.add("REOPENED", "重新打开", "reopened");

  private FindingStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FindingStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FindingStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<FindingStatus> codeList() {
    return LIST;
  }
}
