package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a discharge permit (排污许可证状态), such as {@code APPLIED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class PermitStatus extends Code {

  private static final CodeList<PermitStatus> LIST =
      CodeList.closed("permit-status", "1.0", "SDK", Certainty.ASSUMED, PermitStatus::new);

  /** Applied for (已申请). */
  public static final PermitStatus APPLIED = LIST.add("APPLIED", "已申请", "applied for");

  /** Accepted for review (已受理). */
  public static final PermitStatus ACCEPTED = LIST.add("ACCEPTED", "已受理", "accepted for review");

  /** Not accepted (不予受理). */
  public static final PermitStatus NOT_ACCEPTED = LIST.add("NOT_ACCEPTED", "不予受理", "not accepted");

  /** Supplement requested (补正). */
  public static final PermitStatus SUPPLEMENT =
      LIST.add("SUPPLEMENT", "补正", "supplement requested");

  /** Under review (审查中). */
  public static final PermitStatus UNDER_REVIEW = LIST.add("UNDER_REVIEW", "审查中", "under review");

  /** Checked on site (现场核查). */
  public static final PermitStatus SITE_CHECK = LIST.add("SITE_CHECK", "现场核查", "checked on site");

  /** Valid (有效). */
  public static final PermitStatus VALID = LIST.add("VALID", "有效", "valid");

  /** Refused (不予许可). */
  public static final PermitStatus REFUSED = LIST.add("REFUSED", "不予许可", "refused");

  /** Rectification notice (限期整改通知). */
  public static final PermitStatus RECTIFY_NOTICE =
      LIST.add("RECTIFY_NOTICE", "限期整改通知", "rectification notice");

  /** Changed (变更). */
  public static final PermitStatus CHANGED = LIST.add("CHANGED", "变更", "changed");

  /** Renewal applied for (已申请延续). */
  public static final PermitStatus RENEWAL_APPLIED =
      LIST.add("RENEWAL_APPLIED", "已申请延续", "renewal applied for");

  /** Expired (到期失效). */
  public static final PermitStatus EXPIRED = LIST.add("EXPIRED", "到期失效", "expired");

  /** Applied for again (重新申请). */
  public static final PermitStatus REAPPLIED = LIST.add("REAPPLIED", "重新申请", "applied for again");

  /** Revoked as a penalty (吊销). */
  public static final PermitStatus REVOKED = LIST.add("REVOKED", "吊销", "revoked as a penalty");

  /** Annulled, since it ought not to have been granted (撤销). */
  public static final PermitStatus ANNULLED = LIST.add("ANNULLED", "撤销", "annulled");

  /** Withdrawn, since law or circumstances changed (撤回). */
  public static final PermitStatus WITHDRAWN = LIST.add("WITHDRAWN", "撤回", "withdrawn");

  /** Cancelled (注销). */
  public static final PermitStatus CANCELLED = LIST.add("CANCELLED", "注销", "cancelled");

  private PermitStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PermitStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PermitStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<PermitStatus> codeList() {
    return LIST;
  }
}
