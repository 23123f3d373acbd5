package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of outlet (排放口类型), such as {@code ORGANISED_AIR}. Open list.
 *
 * <p>Source: HJ 608-2017.
 */
public final class OutletKind extends Code {

  private static final CodeList<OutletKind> LIST =
      CodeList.open("outlet-kind", "1.0", "HJ 608-2017", Certainty.CERTAIN, OutletKind::new);

  /** Organised air emission (有组织废气). */
  public static final OutletKind ORGANISED_AIR =
      LIST.add("ORGANISED_AIR", "有组织废气", "organised air emission");

  /** Fugitive or site boundary (无组织或厂界). */
  public static final OutletKind FUGITIVE =
      LIST.add("FUGITIVE", "无组织或厂界", "fugitive or site boundary");

  /** Direct water discharge (废水直接排放). */
  public static final OutletKind WATER_DIRECT =
      LIST.add("WATER_DIRECT", "废水直接排放", "direct water discharge");

  /** Indirect water discharge (废水间接排放（纳管）). */
  public static final OutletKind WATER_INDIRECT =
      LIST.add("WATER_INDIRECT", "废水间接排放（纳管）", "indirect water discharge");

  /** Rain water (雨水). */
  public static final OutletKind RAIN = LIST.add("RAIN", "雨水", "rain water");

  private OutletKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OutletKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OutletKind> list() {
    return LIST;
  }

  @Override
  public CodeList<OutletKind> codeList() {
    return LIST;
  }
}
