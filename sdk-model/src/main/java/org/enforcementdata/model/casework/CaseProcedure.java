package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Procedure of a case (案件程序), such as {@code SUMMARY}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第五十一条、第五十四条.
 */
public final class CaseProcedure extends Code {

  private static final CodeList<CaseProcedure> LIST =
      CodeList.open(
          "case-procedure", "1.0", "行政处罚法（2021）第五十一条、第五十四条", Certainty.CERTAIN, CaseProcedure::new);

  /** Summary procedure (简易程序). */
  public static final CaseProcedure SUMMARY = LIST.add("SUMMARY", "简易程序", "summary procedure");

  /** Ordinary procedure (普通程序). */
  public static final CaseProcedure ORDINARY = LIST.add("ORDINARY", "普通程序", "ordinary procedure");

  private CaseProcedure(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CaseProcedure of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CaseProcedure> list() {
    return LIST;
  }

  @Override
  public CodeList<CaseProcedure> codeList() {
    return LIST;
  }
}
