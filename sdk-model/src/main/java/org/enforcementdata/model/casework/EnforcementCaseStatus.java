package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of an enforcement case (案件状态), such as {@code CLUE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class EnforcementCaseStatus extends Code {

  private static final CodeList<EnforcementCaseStatus> LIST =
      CodeList.closed(
          "enforcement-case-status", "1.0", "SDK", Certainty.ASSUMED, EnforcementCaseStatus::new);

  /** Clue (线索). */
  public static final EnforcementCaseStatus CLUE = LIST.add("CLUE", "线索", "clue");

  /** Not filed (不予立案). */
  public static final EnforcementCaseStatus NOT_FILED = LIST.add("NOT_FILED", "不予立案", "not filed");

  /** Filed (已立案). */
  public static final EnforcementCaseStatus FILED = LIST.add("FILED", "已立案", "filed");

  /** Being investigated (调查中). */
  public static final EnforcementCaseStatus INVESTIGATING =
      LIST.add("INVESTIGATING", "调查中", "being investigated");

  /** Investigation ended (调查终结). */
  public static final EnforcementCaseStatus INVESTIGATION_ENDED =
      LIST.add("INVESTIGATION_ENDED", "调查终结", "investigation ended");

  /** Legal review (法制审核). */
  public static final EnforcementCaseStatus LEGAL_REVIEW =
      LIST.add("LEGAL_REVIEW", "法制审核", "legal review");

  /** Pre-notice served (已事先告知). */
  public static final EnforcementCaseStatus PRE_NOTICED =
      LIST.add("PRE_NOTICED", "已事先告知", "pre-notice served");

  /** Statement received (陈述申辩). */
  public static final EnforcementCaseStatus STATEMENT =
      LIST.add("STATEMENT", "陈述申辩", "statement received");

  /** Hearing requested (已申请听证). */
  public static final EnforcementCaseStatus HEARING_REQUESTED =
      LIST.add("HEARING_REQUESTED", "已申请听证", "hearing requested");

  /** Hearing held (已听证). */
  public static final EnforcementCaseStatus HEARING_HELD =
      LIST.add("HEARING_HELD", "已听证", "hearing held");

  /** Being decided (决定中). */
  public static final EnforcementCaseStatus DECIDING = LIST.add("DECIDING", "决定中", "being decided");

  /** Decided (已决定). */
  public static final EnforcementCaseStatus DECIDED = LIST.add("DECIDED", "已决定", "decided");

  /** No penalty (不予处罚). */
  public static final EnforcementCaseStatus NO_PENALTY =
      LIST.add("NO_PENALTY", "不予处罚", "no penalty");

  /** Facts not established (违法事实不成立). */
  public static final EnforcementCaseStatus FACT_NOT_ESTABLISHED =
      LIST.add("FACT_NOT_ESTABLISHED", "违法事实不成立", "facts not established");

  /** Transferred (已移送). */
  public static final EnforcementCaseStatus TRANSFERRED =
      LIST.add("TRANSFERRED", "已移送", "transferred");

  /** Served (已送达). */
  public static final EnforcementCaseStatus SERVED = LIST.add("SERVED", "已送达", "served");

  /** Performed (已履行). */
  public static final EnforcementCaseStatus PERFORMED = LIST.add("PERFORMED", "已履行", "performed");

  /** Overdue (逾期). */
  public static final EnforcementCaseStatus OVERDUE = LIST.add("OVERDUE", "逾期", "overdue");

  /** Reminded (已催告). */
  public static final EnforcementCaseStatus REMINDED = LIST.add("REMINDED", "已催告", "reminded");

  /** Court enforcement applied for (已申请法院强制执行). */
  public static final EnforcementCaseStatus COURT_APPLIED =
      LIST.add("COURT_APPLIED", "已申请法院强制执行", "court enforcement applied for");

  /** Enforced (已强制执行). */
  public static final EnforcementCaseStatus ENFORCED = LIST.add("ENFORCED", "已强制执行", "enforced");

  /** Refused by the court (法院不予执行). */
  public static final EnforcementCaseStatus COURT_REFUSED =
      LIST.add("COURT_REFUSED", "法院不予执行", "refused by the court");

  /** Closed (已结案). */
  public static final EnforcementCaseStatus CLOSED = LIST.add("CLOSED", "已结案", "closed");

  /** Archived (已归档). */
  public static final EnforcementCaseStatus ARCHIVED = LIST.add("ARCHIVED", "已归档", "archived");

  /** Suspended (中止). */
  public static final EnforcementCaseStatus SUSPENDED = LIST.add("SUSPENDED", "中止", "suspended");

  /** Under reconsideration or in suit (复议诉讼中). */
  public static final EnforcementCaseStatus REVIEW_OR_SUIT =
      LIST.add("REVIEW_OR_SUIT", "复议诉讼中", "under reconsideration or in suit");

  /** Returned (退回). */
  public static final EnforcementCaseStatus RETURNED = LIST.add("RETURNED", "退回", "returned");

  /** Closed as a criminal case (转刑事结案). */
  public static final EnforcementCaseStatus CLOSED_CRIMINAL =
      LIST.add("CLOSED_CRIMINAL", "转刑事结案", "closed as a criminal case");

  /** Changed (已变更). */
  public static final EnforcementCaseStatus CHANGED = LIST.add("CHANGED", "已变更", "changed");

  /** Revoked (已撤销). */
  public static final EnforcementCaseStatus REVOKED = LIST.add("REVOKED", "已撤销", "revoked");

  private EnforcementCaseStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static EnforcementCaseStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<EnforcementCaseStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<EnforcementCaseStatus> codeList() {
    return LIST;
  }
}
