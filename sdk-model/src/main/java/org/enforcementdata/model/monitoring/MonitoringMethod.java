package org.enforcementdata.model.monitoring;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * How a result was obtained (监测手段), such as {@code MOBILE_LAB}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class MonitoringMethod extends Code {

  private static final CodeList<MonitoringMethod> LIST =
      CodeList.open(
          "monitoring-method", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, MonitoringMethod::new);

  /** Online monitoring (在线监控). */
  public static final MonitoringMethod ONLINE_MONITOR =
      LIST.add("ONLINE_MONITOR", "在线监控", "online monitoring");

  /** Video (视频监控). */
  public static final MonitoringMethod VIDEO = LIST.add("VIDEO", "视频监控", "video");

  /** Energy-use monitoring (用能监控). */
  public static final MonitoringMethod ENERGY_USE =
      LIST.add("ENERGY_USE", "用能监控", "energy-use monitoring");

  /** Satellite (卫星遥感). */
  public static final MonitoringMethod SATELLITE = LIST.add("SATELLITE", "卫星遥感", "satellite");

  /** Unmanned aircraft (无人机). */
  public static final MonitoringMethod UAV = LIST.add("UAV", "无人机", "unmanned aircraft");

  /** Mobile laboratory (走航监测). */
  public static final MonitoringMethod MOBILE_LAB =
      LIST.add("MOBILE_LAB", "走航监测", "mobile laboratory");

  /** Big-data analysis (大数据分析). */
  public static final MonitoringMethod BIG_DATA =
      LIST.add("BIG_DATA", "大数据分析", "big-data analysis");

  /** Manual sampling (手工采样). */
  public static final MonitoringMethod MANUAL_SAMPLE =
      LIST.add("MANUAL_SAMPLE", "手工采样", "manual sampling");

  /** Self-monitoring (自行监测). */
  public static final MonitoringMethod SELF_MONITOR =
      LIST.add("SELF_MONITOR", "自行监测", "self-monitoring");

  /** Other (其他). */
  public static final MonitoringMethod OTHER = LIST.add("OTHER", "其他", "other");

  private MonitoringMethod(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MonitoringMethod of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MonitoringMethod> list() {
    return LIST;
  }

  @Override
  public CodeList<MonitoringMethod> codeList() {
    return LIST;
  }
}
