package org.enforcementdata.model.training;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a training is about (培训内容), such as {@code PERMIT}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class TrainingTopic extends Code {

  private static final CodeList<TrainingTopic> LIST =
      CodeList.open("training-topic", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, TrainingTopic::new);

  /** Soil (土壤). */
  public static final TrainingTopic SOIL = LIST.add("SOIL", "土壤", "soil");

  /** Solid waste (固体废物). */
  public static final TrainingTopic SOLID_WASTE = LIST.add("SOLID_WASTE", "固体废物", "solid waste");

  /** Ozone-depleting substances (消耗臭氧层物质). */
  public static final TrainingTopic ODS = LIST.add("ODS", "消耗臭氧层物质", "ozone-depleting substances");

  /** Permit (排污许可). */
  public static final TrainingTopic PERMIT = LIST.add("PERMIT", "排污许可", "permit");

  /** Complaints (信访). */
  public static final TrainingTopic COMPLAINT = LIST.add("COMPLAINT", "信访", "complaints");

  /** Writing (文书制作). */
  public static final TrainingTopic WRITING = LIST.add("WRITING", "文书制作", "writing");

  /** Cases (案例). */
  public static final TrainingTopic CASE = LIST.add("CASE", "案例", "cases");

  /** Other (其他). */
  public static final TrainingTopic OTHER = LIST.add("OTHER", "其他", "other");

  private TrainingTopic(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TrainingTopic of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TrainingTopic> list() {
    return LIST;
  }

  @Override
  public CodeList<TrainingTopic> codeList() {
    return LIST;
  }
}
