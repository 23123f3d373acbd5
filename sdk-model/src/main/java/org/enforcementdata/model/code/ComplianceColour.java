package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Colour of a compliance code (合规码颜色), such as {@code GREEN}. Closed list.
 *
 * <p>Source: 环保码、三色码管理规定.
 */
public final class ComplianceColour extends Code {

  private static final CodeList<ComplianceColour> LIST =
      CodeList.closed(
          "compliance-colour", "1.0", "环保码、三色码管理规定", Certainty.CERTAIN, ComplianceColour::new);

  /** Green (excellent) (绿（优秀）). */
  public static final ComplianceColour GREEN = LIST.add("GREEN", "绿（优秀）", "green (excellent)");

  /** Yellow (average) (黄（一般）). */
  public static final ComplianceColour YELLOW = LIST.add("YELLOW", "黄（一般）", "yellow (average)");

  /** Red (poor) (红（较差）). */
  public static final ComplianceColour RED = LIST.add("RED", "红（较差）", "red (poor)");

  private ComplianceColour(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ComplianceColour of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ComplianceColour> list() {
    return LIST;
  }

  @Override
  public CodeList<ComplianceColour> codeList() {
    return LIST;
  }
}
