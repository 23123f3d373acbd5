package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a transfer (移送状态), such as {@code HANDED_OVER}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class TransferStatus extends Code {

  private static final CodeList<TransferStatus> LIST =
      CodeList.closed("transfer-status", "1.0", "SDK", Certainty.ASSUMED, TransferStatus::new);

  /** Reported (已报告). */
  public static final TransferStatus REPORTED = LIST.add("REPORTED", "已报告", "reported");

  /** Approved (已批准). */
  public static final TransferStatus APPROVED = LIST.add("APPROVED", "已批准", "approved");

  /** Refused (不批准移送). */
  public static final TransferStatus REFUSED = LIST.add("REFUSED", "不批准移送", "refused");

  /** Handed over (已移交). */
  public static final TransferStatus HANDED_OVER = LIST.add("HANDED_OVER", "已移交", "handed over");

  /** Acknowledged (已接收). */
  public static final TransferStatus ACKNOWLEDGED = LIST.add("ACKNOWLEDGED", "已接收", "acknowledged");

  /** Being supplemented (补正中). */
  public static final TransferStatus SUPPLEMENT =
      LIST.add("SUPPLEMENT", "补正中", "being supplemented");

  /** Filed by the police (公安机关已立案). */
  public static final TransferStatus FILED_BY_POLICE =
      LIST.add("FILED_BY_POLICE", "公安机关已立案", "filed by the police");

  /** Not filed (不立案). */
  public static final TransferStatus NOT_FILED = LIST.add("NOT_FILED", "不立案", "not filed");

  /** Under reconsideration (复议中). */
  public static final TransferStatus RECONSIDERATION =
      LIST.add("RECONSIDERATION", "复议中", "under reconsideration");

  /** Supervision requested (已提请立案监督). */
  public static final TransferStatus SUPERVISION_REQUESTED =
      LIST.add("SUPERVISION_REQUESTED", "已提请立案监督", "supervision requested");

  /** Evidence handed over (已移交物品). */
  public static final TransferStatus EVIDENCE_HANDED =
      LIST.add("EVIDENCE_HANDED", "已移交物品", "evidence handed over");

  /** Concluded (已终结). */
  public static final TransferStatus CONCLUDED = LIST.add("CONCLUDED", "已终结", "concluded");

  /** Returned for a penalty (退回处罚). */
  public static final TransferStatus RETURNED_FOR_PENALTY =
      LIST.add("RETURNED_FOR_PENALTY", "退回处罚", "returned for a penalty");

  private TransferStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TransferStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TransferStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<TransferStatus> codeList() {
    return LIST;
  }
}
