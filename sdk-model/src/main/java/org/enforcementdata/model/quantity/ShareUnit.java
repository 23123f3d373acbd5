package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a share is counted in (比例单位), such as {@code PERCENT}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class ShareUnit extends Code {

  private static final CodeList<ShareUnit> LIST =
      CodeList.closed("share-unit", "1.0", "SDK", Certainty.ASSUMED, ShareUnit::new);

  /** Per cent (百分比). */
  public static final ShareUnit PERCENT = LIST.add("PERCENT", "百分比", "per cent");

  /** Times (倍). */
  public static final ShareUnit TIMES = LIST.add("TIMES", "倍", "times");

  private ShareUnit(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static ShareUnit of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<ShareUnit> list() {
    return LIST;
  }

  @Override
  public CodeList<ShareUnit> codeList() {
    return LIST;
  }
}
