package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a case ends (处理结果), such as {@code PENALTY}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第五十七条.
 */
public final class CaseOutcomeKind extends Code {

  private static final CodeList<CaseOutcomeKind> LIST =
      CodeList.open(
          "case-outcome-kind", "1.0", "行政处罚法（2021）第五十七条", Certainty.CERTAIN, CaseOutcomeKind::new);

  /** Penalty (行政处罚). */
  public static final CaseOutcomeKind PENALTY = LIST.add("PENALTY", "行政处罚", "penalty");

  /** No penalty (不予行政处罚). */
  public static final CaseOutcomeKind NO_PENALTY = LIST.add("NO_PENALTY", "不予行政处罚", "no penalty");

  /** Facts not established (违法事实不能成立). */
  public static final CaseOutcomeKind NOT_ESTABLISHED =
      LIST.add("NOT_ESTABLISHED", "违法事实不能成立", "facts not established");

  /** Transfer as a crime (移送司法机关). */
  public static final CaseOutcomeKind TRANSFER_CRIMINAL =
      LIST.add("TRANSFER_CRIMINAL", "移送司法机关", "transfer as a crime");

  /** Transfer of competence (移送管辖). */
  public static final CaseOutcomeKind TRANSFER_COMPETENCE =
      LIST.add("TRANSFER_COMPETENCE", "移送管辖", "transfer of competence");

  /** Withdrawn (撤销立案). */
  public static final CaseOutcomeKind WITHDRAWN = LIST.add("WITHDRAWN", "撤销立案", "withdrawn");

  private CaseOutcomeKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CaseOutcomeKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CaseOutcomeKind> list() {
    return LIST;
  }

  @Override
  public CodeList<CaseOutcomeKind> codeList() {
    return LIST;
  }
}
