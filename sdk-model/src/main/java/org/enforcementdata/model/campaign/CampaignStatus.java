package org.enforcementdata.model.campaign;

import org.enforcementdata.model.code.Code;
import org.enforcementdata.model.code.CodeList;
import org.enforcementdata.model.declaration.Certainty;

/**
 * State of a campaign (专项行动状态), such as {@code PREPARED}. Closed list.
 *
 * <p>Source: SDK.
 */
public final class CampaignStatus extends Code {

  private static final CodeList<CampaignStatus> LIST =
      CodeList.closed("campaign-status", "1.0", "SDK", Certainty.ASSUMED, CampaignStatus::new);

  /** Prepared (准备). */
  public static final CampaignStatus PREPARED = LIST.add("PREPARED", "准备", "prepared");

  /** Stage 1 (第一阶段). */
  public static final CampaignStatus STAGE_1 = LIST.add("STAGE_1", "第一阶段", "stage 1");

  /** Stage 2 (第二阶段). */
  public static final CampaignStatus STAGE_2 = LIST.add("STAGE_2", "第二阶段", "stage 2");

  /** Stage 3 (第三阶段). */
  public static final CampaignStatus STAGE_3 = LIST.add("STAGE_3", "第三阶段", "stage 3");

  /** Stage 4 (第四阶段). */
  public static final CampaignStatus STAGE_4 = LIST.add("STAGE_4", "第四阶段", "stage 4");

  /** Stage 5 (第五阶段). */
  public static final CampaignStatus STAGE_5 = LIST.add("STAGE_5", "第五阶段", "stage 5");

  /** Stage 6 (第六阶段). */
  public static final CampaignStatus STAGE_6 = LIST.add("STAGE_6", "第六阶段", "stage 6");

  /** Stage 7 (第七阶段). */
  public static final CampaignStatus STAGE_7 = LIST.add("STAGE_7", "第七阶段", "stage 7");

  /** Stage 8 (第八阶段). */
  public static final CampaignStatus STAGE_8 = LIST.add("STAGE_8", "第八阶段", "stage 8");

  /** Stage 9 (第九阶段). */
  public static final CampaignStatus STAGE_9 = LIST.add("STAGE_9", "第九阶段", "stage 9");

  /** Look-back (回头看). */
  public static final CampaignStatus LOOK_BACK = LIST.add("LOOK_BACK", "回头看", "look-back");

  /** Closed (已结束). */
  public static final CampaignStatus CLOSED = LIST.add("CLOSED", "已结束", "closed");

  private CampaignStatus(String code) {
    super(code);
  }

  /** The code as written, whether the list holds it or not. */
  public static CampaignStatus of(String code) {
    return LIST.of(code);
  }

  /** The list. */
  public static CodeList<CampaignStatus> list() {
    return LIST;
  }

  @Override
  public CodeList<CampaignStatus> codeList() {
    return LIST;
  }
}
