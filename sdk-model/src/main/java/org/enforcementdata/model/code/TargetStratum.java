package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Stratum of a target in the random draw (双随机分层), such as {@code KEY}. Open list.
 *
 * <p>Source: 双随机抽查分层.
 */
public final class TargetStratum extends Code {

  private static final CodeList<TargetStratum> LIST =
      CodeList.open("target-stratum", "1.0", "双随机抽查分层", Certainty.CERTAIN, TargetStratum::new);

  /** Key discharging unit (重点排污单位). */
  public static final TargetStratum KEY = LIST.add("KEY", "重点排污单位", "key discharging unit");

  /** Specially supervised (特殊监管对象). */
  public static final TargetStratum SPECIAL = LIST.add("SPECIAL", "特殊监管对象", "specially supervised");

  /** General discharging unit (一般排污单位). */
  public static final TargetStratum GENERAL =
      LIST.add("GENERAL", "一般排污单位", "general discharging unit");

  /** Construction project (建设项目). */
  public static final TargetStratum CONSTRUCTION =
      LIST.add("CONSTRUCTION", "建设项目", "construction project");

  private TargetStratum(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TargetStratum of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TargetStratum> list() {
    return LIST;
  }

  @Override
  public CodeList<TargetStratum> codeList() {
    return LIST;
  }
}
