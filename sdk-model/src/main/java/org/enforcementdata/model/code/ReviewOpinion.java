package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Opinion of the legal review (审核意见), such as {@code PASS}. Open list.
 *
 * <p>Source: 行政处罚法（2021）第五十八条.
 */
public final class ReviewOpinion extends Code {

  private static final CodeList<ReviewOpinion> LIST =
      CodeList.open(
          "review-opinion", "1.0", "行政处罚法（2021）第五十八条", Certainty.CERTAIN, ReviewOpinion::new);

  /** Pass (通过). */
  public static final ReviewOpinion PASS = LIST.add("PASS", "通过", "pass");

  /** Return (退回). */
  public static final ReviewOpinion RETURN = LIST.add("RETURN", "退回", "return");

  private ReviewOpinion(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ReviewOpinion of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ReviewOpinion> list() {
    return LIST;
  }

  @Override
  public CodeList<ReviewOpinion> codeList() {
    return LIST;
  }
}
