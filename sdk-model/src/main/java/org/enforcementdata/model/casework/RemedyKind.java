package org.enforcementdata.model.casework;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Legal remedy (救济类别), such as {@code REVIEW}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第七十三条.
 */
public final class RemedyKind extends Code {

  private static final CodeList<RemedyKind> LIST =
      CodeList.open("remedy-kind", "1.0", "行政处罚法（2021）第七十三条", Certainty.CERTAIN, RemedyKind::new);

  /** Administrative review (行政复议). */
  public static final RemedyKind REVIEW = LIST.add("REVIEW", "行政复议", "administrative review");

  /** Administrative suit (行政诉讼). */
  public static final RemedyKind SUIT = LIST.add("SUIT", "行政诉讼", "administrative suit");

  private RemedyKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static RemedyKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<RemedyKind> list() {
    return LIST;
  }

  @Override
  public CodeList<RemedyKind> codeList() {
    return LIST;
  }
}
