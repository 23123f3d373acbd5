package org.enforcementdata.model.complaint;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How content the complainant is (满意度), such as {@code SATISFIED}. Open list.
 *
 * <p>Source: 夏令热线通报.
 */
public final class Satisfaction extends Code {

  private static final CodeList<Satisfaction> LIST =
      CodeList.open("satisfaction", "1.0", "夏令热线通报", Certainty.LIKELY, Satisfaction::new);

  /** Satisfied (满意). */
  public static final Satisfaction SATISFIED = LIST.add("SATISFIED", "满意", "satisfied");

  /** Basically satisfied (基本满意). */
  public static final Satisfaction BASICALLY = LIST.add("BASICALLY", "基本满意", "basically satisfied");

  /** Not satisfied (不满意). */
  public static final Satisfaction NOT = LIST.add("NOT", "不满意", "not satisfied");

  /** No answer (未作评价). */
  public static final Satisfaction NO_ANSWER = LIST.add("NO_ANSWER", "未作评价", "no answer");

  private Satisfaction(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Satisfaction of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Satisfaction> list() {
    return LIST;
  }

  @Override
  public CodeList<Satisfaction> codeList() {
    return LIST;
  }
}
