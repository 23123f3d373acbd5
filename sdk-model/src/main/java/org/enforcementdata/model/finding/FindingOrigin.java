package org.enforcementdata.model.finding;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Where a finding comes from (问题来源), such as {@code INSPECTION}. Open list.
 *
 * <p>Source: SDK.
 */
public final class FindingOrigin extends Code {

  private static final CodeList<FindingOrigin> LIST =
      CodeList.open("finding-origin", "1.0", "SDK", Certainty.ASSUMED, FindingOrigin::new);

  /** Inspection (检查). */
  public static final FindingOrigin INSPECTION = LIST.add("INSPECTION", "检查", "inspection");

  /** Monitoring (监测). */
  public static final FindingOrigin MONITORING = LIST.add("MONITORING", "监测", "monitoring");

  /** Complaint (投诉举报). */
  public static final FindingOrigin COMPLAINT = LIST.add("COMPLAINT", "投诉举报", "complaint");

  /** Signal (预警线索). */
  public static final FindingOrigin SIGNAL = LIST.add("SIGNAL", "预警线索", "signal");

  /** Transfer from another agency (移送移入). */
  public static final FindingOrigin TRANSFER_IN =
      LIST.add("TRANSFER_IN", "移送移入", "transfer from another agency");

  private FindingOrigin(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static FindingOrigin of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<FindingOrigin> list() {
    return LIST;
  }

  @Override
  public CodeList<FindingOrigin> codeList() {
    return LIST;
  }
}
