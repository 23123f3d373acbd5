package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Manner of self-monitoring (监测方式), such as {@code AUTO}. Open list.
 *
 * <p>Source: 排污许可管理条例第十九条.
 */
public final class MonitoringManner extends Code {

  private static final CodeList<MonitoringManner> LIST =
      CodeList.open(
          "monitoring-manner", "1.0", "排污许可管理条例第十九条", Certainty.CERTAIN, MonitoringManner::new);

  /** Automatic (自动监测). */
  public static final MonitoringManner AUTO = LIST.add("AUTO", "自动监测", "automatic");

  /** Manual (手工监测). */
  public static final MonitoringManner MANUAL = LIST.add("MANUAL", "手工监测", "manual");

  private MonitoringManner(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MonitoringManner of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MonitoringManner> list() {
    return LIST;
  }

  @Override
  public CodeList<MonitoringManner> codeList() {
    return LIST;
  }
}
