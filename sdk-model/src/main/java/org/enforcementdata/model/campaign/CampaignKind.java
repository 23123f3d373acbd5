package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * Kind of campaign (专项行动类别), such as {@code ONE_PERMIT}. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class CampaignKind extends Code {

  private static final CodeList<CampaignKind> LIST =
      CodeList.open("campaign-kind", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, CampaignKind::new);

  /** One-permit inspection (一证式检查). */
  public static final CampaignKind ONE_PERMIT =
      LIST.add("ONE_PERMIT", "一证式检查", "one-permit inspection");

  /** Positive list (正面清单). */
  public static final CampaignKind POSITIVE_LIST =
      LIST.add("POSITIVE_LIST", "正面清单", "positive list");

  /** Epidemic (疫情防控). */
  public static final CampaignKind EPIDEMIC = LIST.add("EPIDEMIC", "疫情防控", "epidemic");

  /** Air season (秋冬季空气质量). */
  public static final CampaignKind AIR_SEASON = LIST.add("AIR_SEASON", "秋冬季空气质量", "air season");

  /** Volatile organic compounds (挥发性有机物). */
  public static final CampaignKind VOCS = LIST.add("VOCS", "挥发性有机物", "volatile organic compounds");

  /** Soil (土壤污染). */
  public static final CampaignKind SOIL = LIST.add("SOIL", "土壤污染", "soil");

  /** Key emitters (重点排污单位). */
  public static final CampaignKind KEY_EMITTER = LIST.add("KEY_EMITTER", "重点排污单位", "key emitters");

  /** Waste oil (废机油). */
  public static final CampaignKind WASTE_OIL = LIST.add("WASTE_OIL", "废机油", "waste oil");

  /** Supervision and assistance (监督帮扶). */
  public static final CampaignKind ASSISTANCE =
      LIST.add("ASSISTANCE", "监督帮扶", "supervision and assistance");

  /** Air, water and ecology, soil and solid waste together (大气、水和生态、土壤与固废专项). */
  public static final CampaignKind AIR_WATER_SOIL =
      LIST.add("AIR_WATER_SOIL", "大气、水和生态、土壤与固废专项", "air, water and ecology, soil and solid waste");

  /** Protection of major events (重大活动执法保障). */
  public static final CampaignKind MAJOR_EVENT =
      LIST.add("MAJOR_EVENT", "重大活动执法保障", "major events");

  /** Other (其他). */
  public static final CampaignKind OTHER = LIST.add("OTHER", "其他", "other");

  private CampaignKind(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CampaignKind of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CampaignKind> list() {
    return LIST;
  }

  @Override
  public CodeList<CampaignKind> codeList() {
    return LIST;
  }
}
