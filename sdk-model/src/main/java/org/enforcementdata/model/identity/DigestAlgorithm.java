package org.enforcementdata.model.identity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Algorithm of a digest (摘要算法), such as {@code SHA-256}. Open list.
 *
 * <p>Source: GB/T 32905-2016、FIPS 180-4.
 */
public final class DigestAlgorithm extends Code {

  private static final CodeList<DigestAlgorithm> LIST =
      CodeList.open(
          "digest-algorithm",
          "1.0",
          "GB/T 32905-2016、FIPS 180-4",
          Certainty.ASSUMED,
          DigestAlgorithm::new);

  /** SHA-256 (SHA-256). */
  public static final DigestAlgorithm SHA_256 = LIST.add("SHA-256", "SHA-256", "SHA-256");

  /** SM3 (SM3). */
  public static final DigestAlgorithm SM3 = LIST.add("SM3", "SM3", "SM3");

  private DigestAlgorithm(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static DigestAlgorithm of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<DigestAlgorithm> list() {
    return LIST;
  }

  @Override
  public CodeList<DigestAlgorithm> codeList() {
    return LIST;
  }
}
