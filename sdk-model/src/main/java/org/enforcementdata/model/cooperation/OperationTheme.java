package org.enforcementdata.model.cooperation;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a joint operation is about (联合执法主题), such as {@code WASTE_OIL}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class OperationTheme extends Code {

  private static final CodeList<OperationTheme> LIST =
      CodeList.open(
          "operation-theme", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, OperationTheme::new);

  /** Waste oil (废机油). */
  public static final OperationTheme WASTE_OIL = LIST.add("WASTE_OIL", "废机油", "waste oil");

  /** Exam noise (中高考护考). */
  public static final OperationTheme EXAM_NOISE = LIST.add("EXAM_NOISE", "中高考护考", "exam noise");

  /** Straw burning (秸秆禁烧). */
  public static final OperationTheme STRAW = LIST.add("STRAW", "秸秆禁烧", "straw burning");

  /** Black water (黑臭河道). */
  public static final OperationTheme BLACK_WATER = LIST.add("BLACK_WATER", "黑臭河道", "black water");

  /** Marine (海洋执法). */
  public static final OperationTheme MARINE = LIST.add("MARINE", "海洋执法", "marine");

  /** Green shield (绿盾行动). */
  public static final OperationTheme GREEN_SHIELD =
      LIST.add("GREEN_SHIELD", "绿盾行动", "green shield");

  /** Monitoring linkage (走航监测与执法联动). */
  public static final OperationTheme MONITORING_LINKAGE =
      LIST.add("MONITORING_LINKAGE", "走航监测与执法联动", "monitoring linkage");

  /** Cross-border patrol (跨界联合巡查). */
  public static final OperationTheme CROSS_BORDER =
      LIST.add("CROSS_BORDER", "跨界联合巡查", "cross-border patrol");

  /** Major events (重大活动执法保障). */
  public static final OperationTheme MAJOR_EVENT =
      LIST.add("MAJOR_EVENT", "重大活动执法保障", "major events");

  /** Other (其他). */
  public static final OperationTheme OTHER = LIST.add("OTHER", "其他", "other");

  private OperationTheme(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static OperationTheme of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<OperationTheme> list() {
    return LIST;
  }

  @Override
  public CodeList<OperationTheme> codeList() {
    return LIST;
  }
}
