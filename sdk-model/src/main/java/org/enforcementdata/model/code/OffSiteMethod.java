package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Means of an off-site inspection (非现场手段), such as {@code ONLINE_MONITOR}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class OffSiteMethod extends Code {

  private static final CodeList<OffSiteMethod> LIST =
      CodeList.open(
          "off-site-method", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, OffSiteMethod::new);

  /** Online monitoring (在线监控). */
  public static final OffSiteMethod ONLINE_MONITOR =
      LIST.add("ONLINE_MONITOR", "在线监控", "online monitoring");

  /** Video (视频监控). */
  public static final OffSiteMethod VIDEO = LIST.add("VIDEO", "视频监控", "video");

  /** Energy-use monitoring (用能监控). */
  public static final OffSiteMethod ENERGY_USE =
      LIST.add("ENERGY_USE", "用能监控", "energy-use monitoring");

  /** Satellite (卫星遥感). */
  public static final OffSiteMethod SATELLITE = LIST.add("SATELLITE", "卫星遥感", "satellite");

  /** Unmanned aircraft (无人机). */
  public static final OffSiteMethod UAV = LIST.add("UAV", "无人机", "unmanned aircraft");

  /** Mobile laboratory (走航监测). */
  public static final OffSiteMethod MOBILE_LAB =
      LIST.add("MOBILE_LAB", "走航监测", "mobile laboratory");

  /** Big-data analysis (大数据分析). */
  public static final OffSiteMethod BIG_DATA = LIST.add("BIG_DATA", "大数据分析", "big-data analysis");

  /** Review of documents (书面核查). */
  public static final OffSiteMethod DOCUMENT_REVIEW =
      LIST.add("DOCUMENT_REVIEW", "书面核查", "review of documents");

  /** Other (其他). */
  public static final OffSiteMethod OTHER = LIST.add("OTHER", "其他", "other");

  private OffSiteMethod(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OffSiteMethod of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OffSiteMethod> list() {
    return LIST;
  }

  @Override
  public CodeList<OffSiteMethod> codeList() {
    return LIST;
  }
}
