package org.enforcementdata.model.plan;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a pool holds (名录库类别), such as {@code TARGETS}. Closed list.
 *
 * <p>Source: 优化营商环境条例第五十四条.
 */
public final class PoolKind extends Code {

  private static final CodeList<PoolKind> LIST =
      CodeList.closed("pool-kind", "1.0", "优化营商环境条例第五十四条", Certainty.LIKELY, PoolKind::new);

  /** Targets (检查对象名录库). */
  public static final PoolKind TARGETS = LIST.add("TARGETS", "检查对象名录库", "targets");

  /** Inspectors (检查人员名录库). */
  public static final PoolKind INSPECTORS = LIST.add("INSPECTORS", "检查人员名录库", "inspectors");

  private PoolKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static PoolKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<PoolKind> list() {
    return LIST;
  }

  @Override
  public CodeList<PoolKind> codeList() {
    return LIST;
  }
}
