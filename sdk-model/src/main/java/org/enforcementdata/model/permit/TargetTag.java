package org.enforcementdata.model.permit;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Tag by which campaigns choose targets (对象标签), such as {@code FEVER_CLINIC}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class TargetTag extends Code {

  private static final CodeList<TargetTag> LIST =
      CodeList.open("target-tag", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, TargetTag::new);

  /** Fever clinic (发热门诊). */
  public static final TargetTag FEVER_CLINIC = LIST.add("FEVER_CLINIC", "发热门诊", "fever clinic");

  /** Designated hospital (定点医院). */
  public static final TargetTag DESIGNATED_HOSPITAL =
      LIST.add("DESIGNATED_HOSPITAL", "定点医院", "designated hospital");

  /** Medical-waste disposal unit (医疗废物处置单位). */
  public static final TargetTag MED_WASTE =
      LIST.add("MED_WASTE", "医疗废物处置单位", "medical-waste disposal unit");

  /** Sewage plant (污水处理厂). */
  public static final TargetTag SEWAGE_PLANT = LIST.add("SEWAGE_PLANT", "污水处理厂", "sewage plant");

  /** Isolation point (隔离点). */
  public static final TargetTag ISOLATION_POINT =
      LIST.add("ISOLATION_POINT", "隔离点", "isolation point");

  /** Car repair (汽修). */
  public static final TargetTag CAR_REPAIR = LIST.add("CAR_REPAIR", "汽修", "car repair");

  /** Catering (餐饮). */
  public static final TargetTag CATERING = LIST.add("CATERING", "餐饮", "catering");

  /** Construction site (建筑工地). */
  public static final TargetTag CONSTRUCTION_SITE =
      LIST.add("CONSTRUCTION_SITE", "建筑工地", "construction site");

  /** Connected to the sewer (纳管企业). */
  public static final TargetTag SEWER_CONNECTED =
      LIST.add("SEWER_CONNECTED", "纳管企业", "connected to the sewer");

  private TargetTag(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static TargetTag of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<TargetTag> list() {
    return LIST;
  }

  @Override
  public CodeList<TargetTag> codeList() {
    return LIST;
  }
}
