package org.enforcementdata.model.plan;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a draw is made (抽取算法), such as {@code SHA256_ORDER}. Open list.
 *
 * <p>Source: SDK.
 */
public final class DrawAlgorithm extends Code {

  private static final CodeList<DrawAlgorithm> LIST =
      CodeList.open("draw-algorithm", "1.0", "SDK", Certainty.ASSUMED, DrawAlgorithm::new);

  /** Order of SHA-256 digests (按摘要排序抽取). */
  public static final DrawAlgorithm SHA256_ORDER =
      LIST.add("SHA256_ORDER", "按摘要排序抽取", "order of SHA-256 digests");

  private DrawAlgorithm(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DrawAlgorithm of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DrawAlgorithm> list() {
    return LIST;
  }

  @Override
  public CodeList<DrawAlgorithm> codeList() {
    return LIST;
  }
}
