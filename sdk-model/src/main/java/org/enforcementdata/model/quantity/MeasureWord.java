package org.enforcementdata.model.quantity;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a count counts (量词), such as {@code VISIT}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class MeasureWord extends Code {

  private static final CodeList<MeasureWord> LIST =
      CodeList.open("measure-word", "1.0", "2020年执法大练兵文章", Certainty.ASSUMED, MeasureWord::new);

  /** Visits to enterprises, not distinct enterprises (户次). */
  public static final MeasureWord VISIT =
      LIST.add("VISIT", "户次", "visits to enterprises, not distinct enterprises");

  /** Person-times, not distinct persons (人次). */
  public static final MeasureWord PERSON_TIME =
      LIST.add("PERSON_TIME", "人次", "person-times, not distinct persons");

  /** Distinct units (家). */
  public static final MeasureWord UNIT = LIST.add("UNIT", "家", "distinct units");

  /** Items (项). */
  public static final MeasureWord ITEM = LIST.add("ITEM", "项", "items");

  /** Cases or matters (件). */
  public static final MeasureWord CASE = LIST.add("CASE", "件", "cases or matters");

  /** Pieces (个). */
  public static final MeasureWord PIECE = LIST.add("PIECE", "个", "pieces");

  /** Times (次). */
  public static final MeasureWord TIME = LIST.add("TIME", "次", "times");

  /** Batches (批). */
  public static final MeasureWord BATCH = LIST.add("BATCH", "批", "batches");

  /** Sessions (场次). */
  public static final MeasureWord SESSION = LIST.add("SESSION", "场次", "sessions");

  /** Persons (名). */
  public static final MeasureWord PERSON = LIST.add("PERSON", "名", "persons");

  /** Households or enterprises, each once (户). */
  public static final MeasureWord HOUSEHOLD =
      LIST.add("HOUSEHOLD", "户", "households or enterprises, each once");

  /** Incidents (起). */
  public static final MeasureWord INCIDENT = LIST.add("INCIDENT", "起", "incidents");

  /** Copies of a document (份). */
  public static final MeasureWord COPY = LIST.add("COPY", "份", "copies of a document");

  /** Kinds (种). */
  public static final MeasureWord KIND = LIST.add("KIND", "种", "kinds");

  /** Groups (组). */
  public static final MeasureWord GROUP = LIST.add("GROUP", "组", "groups");

  /** Stages (阶段). */
  public static final MeasureWord STAGE = LIST.add("STAGE", "阶段", "stages");

  /** Fields (领域). */
  public static final MeasureWord FIELD = LIST.add("FIELD", "领域", "fields");

  /** Parties (方). */
  public static final MeasureWord PARTY = LIST.add("PARTY", "方", "parties");

  /** Hours (小时). */
  public static final MeasureWord HOUR = LIST.add("HOUR", "小时", "hours");

  /** Yuan (元). */
  public static final MeasureWord YUAN = LIST.add("YUAN", "元", "yuan");

  /** Per cent (%). */
  public static final MeasureWord PERCENT = LIST.add("PERCENT", "%", "per cent");

  private MeasureWord(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static MeasureWord of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<MeasureWord> list() {
    return LIST;
  }

  @Override
  public CodeList<MeasureWord> codeList() {
    return LIST;
  }
}
