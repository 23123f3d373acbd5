package org.enforcementdata.model.diagnostic;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Where a rule is enforced (规则层级), such as {@code RULE}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class Level extends Code {

  private static final CodeList<Level> LIST =
      CodeList.closed("level", "1.0", "SDK", Certainty.ASSUMED, Level::new);

  /** The reader: the bytes cannot become a value (结构). */
  public static final Level STRUCTURE =
      LIST.add("STRUCTURE", "结构", "the reader: the bytes cannot become a value");

  /** One value (约束). */
  public static final Level CONSTRAINT = LIST.add("CONSTRAINT", "约束", "one value");

  /** One record (单记录规则). */
  public static final Level RULE = LIST.add("RULE", "单记录规则", "one record");

  /** Several records, found through an index (多记录规则). */
  public static final Level DOSSIER =
      LIST.add("DOSSIER", "多记录规则", "several records, found through an index");

  private Level(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static Level of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<Level> list() {
    return LIST;
  }

  @Override
  public CodeList<Level> codeList() {
    return LIST;
  }
}
