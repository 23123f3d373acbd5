package org.enforcementdata.model.code;

import org.enforcementdata.model.declaration.Certainty;

/**
 * Legal type of a party (主体类型), such as {@code LEGAL_PERSON}. Open list.
 *
 * <p>Source: 双公示数据标准（2018）.
 */
public final class EntityType extends Code {

  private static final CodeList<EntityType> LIST =
      CodeList.open("entity-type", "1.0", "双公示数据标准（2018）", Certainty.CERTAIN, EntityType::new);

  /** Legal person (企业法人). */
  public static final EntityType LEGAL_PERSON = LIST.add("LEGAL_PERSON", "企业法人", "legal person");

  /** Unincorporated organisation (非法人组织). */
  public static final EntityType UNINCORPORATED =
      LIST.add("UNINCORPORATED", "非法人组织", "unincorporated organisation");

  /** Sole proprietor (个体工商户). */
  public static final EntityType SOLE_PROPRIETOR =
      LIST.add("SOLE_PROPRIETOR", "个体工商户", "sole proprietor");

  /** Public institution (事业单位). */
  public static final EntityType INSTITUTION =
      LIST.add("INSTITUTION", "事业单位", "public institution");

  /** Natural person (自然人). */
  public static final EntityType NATURAL_PERSON =
      LIST.add("NATURAL_PERSON", "自然人", "natural person");

  /** Organ of the state (机关). */
  public static final EntityType ORGAN = LIST.add("ORGAN", "机关", "organ of the state");

  /** Mass organisation (群众团体). */
  public static final EntityType MASS_ORGANISATION =
      LIST.add("MASS_ORGANISATION", "群众团体", "mass organisation");

  private EntityType(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static EntityType of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<EntityType> list() {
    return LIST;
  }

  @Override
  public CodeList<EntityType> codeList() {
    return LIST;
  }
}
