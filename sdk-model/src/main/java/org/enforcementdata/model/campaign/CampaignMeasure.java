package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * What a campaign does (专项措施), such as {@code DETAILED_PLAN}: the four of the one-permit campaign
 * of 2020. Open list.
 *
 * <p>Source: 2020年执法大练兵文章.
 */
public final class CampaignMeasure extends Code {

  private static final CodeList<CampaignMeasure> LIST =
      CodeList.open(
          "campaign-measure", "1.0", "2020年执法大练兵文章", Certainty.CERTAIN, CampaignMeasure::new);

  /** Detailed plan (细化方案). */
  public static final CampaignMeasure DETAILED_PLAN =
      LIST.add("DETAILED_PLAN", "细化方案", "detailed plan");

  /** General guidance (综合指导). */
  public static final CampaignMeasure GENERAL_GUIDANCE =
      LIST.add("GENERAL_GUIDANCE", "综合指导", "general guidance");

  /** Information flow (畅通信息). */
  public static final CampaignMeasure INFORMATION_FLOW =
      LIST.add("INFORMATION_FLOW", "畅通信息", "information flow");

  /** Timely summary (及时总结). */
  public static final CampaignMeasure TIMELY_SUMMARY =
      LIST.add("TIMELY_SUMMARY", "及时总结", "timely summary");

  private CampaignMeasure(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CampaignMeasure of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CampaignMeasure> list() {
    return LIST;
  }

  @Override
  public CodeList<CampaignMeasure> codeList() {
    return LIST;
  }
}
